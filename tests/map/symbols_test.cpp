// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/symbols.h"
#include "model/categories.h"

#include <QTest>

using namespace hedgerow;
using namespace Qt::StringLiterals;
using map::SymbolInk;
using map::SymbolKind;

namespace {

constexpr int Small = 16;

/// Share of the pixels covered by either symbol whose grey differs by an eighth of black or more.
double difference(const QImage& a, const QImage& b)
{
    const auto grey = [](QRgb pixel) {
        return qGray(pixel) + (255 - qAlpha(pixel));
    }; // on white paper
    int covered = 0, differ = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (qAlpha(a.pixel(x, y)) < 128 && qAlpha(b.pixel(x, y)) < 128)
                continue;
            ++covered;
            differ += std::abs(grey(a.pixel(x, y)) - grey(b.pixel(x, y))) > 32;
        }
    }
    return covered ? double(differ) / covered : 0;
}

} // namespace

class SymbolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoCategoriesLookAlikeSmallAndBlack();
    void noTwoStatusesLookAlike();
    void anUnknownCategoryIsARing();
    void theSameSymbolIsTheSameBytes();
    void anImageHasTheSizeThatWasAskedFor();
};

void SymbolsTest::noTwoCategoriesLookAlikeSmallAndBlack()
{
    const QStringList ids = model::Categories::standard().ids();
    QCOMPARE(ids.size(), 30);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (qsizetype j = i + 1; j < ids.size(); ++j) {
            const auto image = [](const QString& id) {
                const QString status = model::Categories::standard().category(id).status;
                return map::symbolImage({id, status, SymbolInk::Mono}, Small, 1);
            };
            const double share = difference(image(ids[i]), image(ids[j]));
            QVERIFY2(share >= 0.12,
                     qPrintable(u"%1 and %2 differ by %3"_s.arg(ids[i], ids[j]).arg(share)));
        }
    }
}

void SymbolsTest::noTwoStatusesLookAlike()
{
    const auto& statuses = model::Categories::standard().statuses();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        for (std::size_t j = i + 1; j < statuses.size(); ++j) {
            const double share =
                difference(map::symbolImage({u"pub"_s, statuses[i].id, SymbolInk::Mono}, 28, 1),
                           map::symbolImage({u"pub"_s, statuses[j].id, SymbolInk::Mono}, 28, 1));
            QVERIFY2(
                share >= 0.05,
                qPrintable(
                    u"%1 and %2 differ by %3"_s.arg(statuses[i].id, statuses[j].id).arg(share)));
        }
    }
}

void SymbolsTest::anUnknownCategoryIsARing()
{
    const QImage image = map::symbolImage({u"volcano"_s, u"open"_s}, 28, 1);
    QVERIFY(qAlpha(image.pixel(14, 14)) > 0);
    QVERIFY(qGray(image.pixel(14, 14)) > 200);
    QVERIFY(qGray(image.pixel(4, 14)) < 160);
}

void SymbolsTest::theSameSymbolIsTheSameBytes()
{
    const SymbolKind kind{u"cafe"_s, u"risk"_s};
    QImage drawn(40, 40, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    map::drawSymbol(painter, {0, 0, 40, 40}, kind);
    painter.end();
    QCOMPARE(map::symbolImage(kind, 40, 1), drawn);
    QCOMPARE(map::symbolImage(kind, 40, 1), map::symbolImage(kind, 40, 1));
}

void SymbolsTest::anImageHasTheSizeThatWasAskedFor()
{
    const QImage image = map::symbolImage({u"park"_s, u"open"_s}, 24, 2);
    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.deviceIndependentSize(), QSizeF(24, 24));
}

QTEST_MAIN(SymbolsTest)
#include "symbols_test.moc"
