// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/wall_calendar.h"

#include "base/text.h"
#include "base/whole_file.h"
#include "model/date_text.h"
#include "model/holidays.h"
#include "model/place.h"
#include "print/equal_hashes.h"
#include "print/paper.h"
#include "print/pdf_finish.h"
#include "print/typesetting.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace hedgerow::transfers {

namespace {

using base::ErrorKind;
using base::Text;
using print::Type;

constexpr int PdfUnitsPerInch = 1200;
constexpr double MmPerInch = 25.4;
constexpr int MostMonths = 24;
const QColor Ink(0x1E, 0x21, 0x1C), Grey(0x5A, 0x5F, 0x57), Line(0xC9, 0xC7, 0xBC), Weekend(0xF4, 0xF2, 0xEC), Green(0x2B, 0x6B, 0x3F),
    Ground(0xEC, 0xEA, 0xE0), DeadlineGround(0xFF, 0xEC, 0xC2), DeadlineInk(0x6B, 0x3A, 0x00);

const char* signOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Deadline:
        return "◆";
    case EntryKind::Task:
        return "○";
    case EntryKind::Visit:
        return "△";
    case EntryKind::Renewal:
        return "□";
    }
    return "";
}

QString weekdayName(int day)
{
    static const char* const Names[] = {QT_TRANSLATE_NOOP("Hedgerow", "Monday"), QT_TRANSLATE_NOOP("Hedgerow", "Tuesday"),
                                        QT_TRANSLATE_NOOP("Hedgerow", "Wednesday"), QT_TRANSLATE_NOOP("Hedgerow", "Thursday"),
                                        QT_TRANSLATE_NOOP("Hedgerow", "Friday"), QT_TRANSLATE_NOOP("Hedgerow", "Saturday"),
                                        QT_TRANSLATE_NOOP("Hedgerow", "Sunday")};
    return QCoreApplication::translate("Hedgerow", Names[day - 1]);
}

/// One month on one page, drawn in millimetres.
class MonthPage
{
public:
    MonthPage(QPainter& painter, QSizeF paper, const WallCalendarOptions& options, const std::vector<Entry>& entries, QDate month)
        : painter_(painter), paper_(paper), options_(options), entries_(entries), month_(month.year(), month.month(), 1),
          size_(std::sqrt(paper.width() * paper.height() / (420.0 * 297.0)))
    {
    }

    void draw()
    {
        const double margin = 12 * size_, head = 26 * size_, week = 8 * size_, foot = 10 * size_;
        const QRectF inside(margin, margin, paper_.width() - 2 * margin, paper_.height() - 2 * margin);
        const QString name = model::longDate(month_, options_.language).section(u' ', 1);
        text({inside.left(), inside.top() + 13 * size_}, name, {34 * size_, true}, Green);
        const QString title = options_.includePrivate ? Text::tr("PRIVATE · %1").arg(options_.title) : options_.title;
        text({inside.left(), inside.top() + 20 * size_}, title, {14 * size_}, Grey);
        const QDate first = month_.addDays(1 - month_.dayOfWeek());
        const int rows = first.addDays(34) >= month_.addMonths(1).addDays(-1) ? 5 : 6;
        const double cellWidth = inside.width() / 7, cellHeight = (inside.height() - head - week - foot) / rows;
        for (int day = 0; day < 7; ++day)
            text({inside.left() + day * cellWidth + 1.5 * size_, inside.top() + head + 5 * size_}, weekdayName(day + 1), {13 * size_, true}, Grey);
        for (int i = 0; i < rows * 7; ++i)
            drawDay(first.addDays(i), QRectF(inside.left() + i % 7 * cellWidth, inside.top() + head + week + i / 7 * cellHeight, cellWidth, cellHeight));
        const QString legend = Text::tr("◆ deadline   ○ task   △ visit   □ renewal   ·   Dates and words, not legal advice. Check with the council.   ·   %1")
                                   .arg(model::longDate(options_.today, options_.language));
        text({inside.left(), inside.bottom() - 1 * size_}, legend, {10.5 * size_}, Grey);
    }

private:
    void drawDay(QDate day, const QRectF& box)
    {
        const bool isOther = day.month() != month_.month();
        painter_.setPen(QPen(Line, 0.25));
        painter_.setBrush(isOther || day.dayOfWeek() > 5 ? Weekend : QColor(Qt::white));
        painter_.drawRect(box);
        const Type number{15 * size_, !isOther};
        const QString label = isOther && day.day() == 1 ? model::longDate(day, options_.language).section(u' ', 0, 1) : QString::number(day.day());
        text({box.left() + 1.8 * size_, box.top() + 6.5 * size_}, label, number, isOther ? Grey : Ink);
        const double used = print::widthMm(label, number) + 4 * size_;
        if (const auto holiday = model::Holidays::standard().on(options_.nation, day)) {
            const Type small{9.5 * size_};
            const QString words = print::fitted(holiday->name.in(options_.language), box.width() - used - 2 * size_, small);
            text({box.right() - 1.8 * size_ - print::widthMm(words, small), box.top() + 6 * size_}, words, small, Grey);
        }
        drawEntries(day, box.adjusted(1.5 * size_, 9 * size_, -1.5 * size_, -1 * size_));
    }

    /// The day's entries, each in up to two lines; what has no room is counted.
    void drawEntries(QDate day, const QRectF& box)
    {
        const Type type{11.5 * size_};
        std::vector<const Entry*> ofDay;
        for (const Entry& entry : entries_)
            if (entry.actBy == day)
                ofDay.push_back(&entry);
        double y = box.top();
        for (std::size_t i = 0; i < ofDay.size(); ++i) {
            const bool isLast = i + 1 == ofDay.size();
            const double keep = isLast ? 0 : type.lineMm();
            const int room = static_cast<int>((box.bottom() - keep - y - 1 * size_) / type.lineMm());
            if (room < 1) {
                text({box.left(), box.bottom()}, Text::tr("and %n more", nullptr, static_cast<int>(ofDay.size() - i)), {10 * size_}, Grey);
                return;
            }
            const bool isDeadline = ofDay[i]->kind == EntryKind::Deadline && ofDay[i]->isOurs;
            const double sign = 5 * size_;
            const QStringList lines = print::broken(wordsOf(*ofDay[i]), box.width() - sign - 2 * size_, type, std::min(room, 3));
            const QRectF ground(box.left(), y, box.width(), static_cast<double>(lines.size()) * type.lineMm() + 1.2 * size_);
            painter_.setPen(Qt::NoPen);
            painter_.setBrush(isDeadline ? DeadlineGround : Ground);
            painter_.drawRoundedRect(ground, size_, size_);
            const QColor ink = isDeadline ? DeadlineInk : Ink;
            text({box.left() + 1.2 * size_, y + type.lineMm() * 0.85}, QString::fromUtf8(signOf(ofDay[i]->kind)), type, ink);
            for (const QString& line : lines) {
                text({box.left() + sign, y + type.lineMm() * 0.85}, line, type, ink);
                y += type.lineMm();
            }
            y += 2.2 * size_;
        }
    }

    [[nodiscard]] QString wordsOf(const Entry& entry) const
    {
        const QString place = entry.place ? model::Place(entry.place).shownName(options_.language) : QString();
        const QString what = entry.act.isEmpty() || !entry.isOurs ? entry.what : entry.act;
        return place.isEmpty() ? what : Text::tr("%1: %2").arg(place, what);
    }

    void text(QPointF at, const QString& words, Type type, const QColor& colour)
    {
        painter_.setPen(colour);
        print::drawWords(painter_, at, words, type);
    }

    QPainter& painter_;
    QSizeF paper_;
    const WallCalendarOptions& options_;
    const std::vector<Entry>& entries_;
    QDate month_;
    double size_; ///< of everything, against A3
};

} // namespace

base::Outcome writeWallCalendar(const std::vector<Entry>& diary, const WallCalendarOptions& options, const QString& path, bool replace,
                                base::Job& job)
{
    if (QFileInfo(path).suffix().toLower() != u"pdf")
        return base::failure(ErrorKind::Usage, Text::tr("A wall calendar is a .pdf file; “%1” isn't.").arg(QFileInfo(path).fileName()));
    if (options.months < 1 || options.months > MostMonths || !options.firstMonth.isValid())
        return base::failure(ErrorKind::Usage, Text::tr("A wall calendar can have 1 to %1 months.").arg(MostMonths));
    if (!replace && QFileInfo::exists(path))
        return base::failure(ErrorKind::Refused, Text::tr("%1 exists already.").arg(QFileInfo(path).fileName()));
    const auto paper = print::paperNamed(options.paper);
    if (!paper)
        return tl::unexpected(paper.error());
    // When the team stands before a door is nothing for the hall.
    std::vector<Entry> entries = options.includePrivate ? diary : forEverybody(diary);
    if (!options.includePrivate)
        std::erase_if(entries, [](const Entry& entry) { return entry.kind == EntryKind::Visit; });
    const QSizeF across = paper->portraitMm.transposed();
    const print::EqualHashes equal;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfUnitsPerInch);
    writer.setTitle(options.title);
    writer.setCreator(QStringLiteral("Hedgerow"));
    writer.setPageLayout({QPageSize(across, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    painter.scale(PdfUnitsPerInch / MmPerInch, PdfUnitsPerInch / MmPerInch);
    for (int month = 0; month < options.months && !job.stopped(); ++month) {
        job.report(month, options.months, Text::tr("Drawing the calendar"));
        if (month > 0)
            writer.newPage();
        MonthPage(painter, across, options, entries, options.firstMonth.addMonths(month)).draw();
    }
    painter.end();
    if (job.stopped())
        return base::cancelled();
    const auto finished = print::finishedPdf(bytes, {options.title, {}, {}, options.language, options.today});
    if (!finished)
        return tl::unexpected(finished.error());
    return base::writeWholeFile(path, *finished);
}

} // namespace hedgerow::transfers
