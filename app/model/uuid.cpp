// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/uuid.h"

#include <QRandomGenerator>

namespace hedgerow::model {

namespace {

template <class Text>
std::optional<Uuid> read(Text text)
{
    if (text.size() != 32)
        return {};
    quint64 halves[2] = {0, 0};
    for (qsizetype i = 0; i < 32; ++i) {
        const char16_t c = QChar(text[i]).unicode();
        quint64 digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10u;
        else
            return {};
        halves[i / 16] = halves[i / 16] << 4 | digit;
    }
    return Uuid{halves[0], halves[1]};
}

} // namespace

Uuid Uuid::provisional()
{
    quint64 random = 0;
    while (random == 0)
        random = QRandomGenerator::system()->generate64();
    return {0, random};
}

Uuid Uuid::provisional(quint32 n)
{
    return {0, (quint64{n} + 1) << 32 | QRandomGenerator::system()->generate()};
}

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    return read(text);
}

std::optional<Uuid> Uuid::fromText(QLatin1StringView text)
{
    return read(text);
}

QString Uuid::toText() const
{
    constexpr char Digits[] = "0123456789abcdef";
    QString text(32, Qt::Uninitialized);
    QChar* to = text.data();
    for (const quint64 half : {step, random})
        for (int shift = 60; shift >= 0; shift -= 4)
            *to++ = QLatin1Char(Digits[half >> shift & 15]);
    return text;
}

std::size_t qHash(const Uuid& uuid, std::size_t seed) noexcept
{
    // The halves are random already: folding them together is enough.
    return seed ^ static_cast<std::size_t>(uuid.random ^ (uuid.step * 0x9e3779b97f4a7c15u));
}

} // namespace hedgerow::model
