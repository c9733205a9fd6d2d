// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/diary_workspace.h"

#include "base/file_name.h"
#include "model/transfer.h"
#include "transfers/calendar_file.h"
#include "window/diary_model.h"
#include "window/entry_sign.h"
#include "window/filter_chip.h"
#include "window/month_view.h"
#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"
#include "window/year_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace hedgerow::window {

namespace {

using transfers::Entry;
using transfers::EntryKind;

constexpr EntryKind Kinds[] = {EntryKind::Deadline, EntryKind::Task, EntryKind::Visit, EntryKind::Renewal};

QString keyOf(EntryKind kind)
{
    return QString::number(static_cast<int>(kind));
}

} // namespace

DiaryWorkspace::DiaryWorkspace(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new DiaryModel(session.language(), this))
{
    setAccessibleName(tr("Diary"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeLeft());
    auto* right = new QWidget(this);
    right->setProperty("look", QStringLiteral("surface"));
    right->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(right);
    const int margin = themeSize("margin");
    column->setContentsMargins(margin, 10, margin, 8);
    column->setSpacing(6);
    column->addWidget(head_ = makeHead());
    head_->setMinimumWidth(300);
    head_->installEventFilter(this);
    views_ = new QStackedWidget(right);
    views_->addWidget(month_ = new MonthView(session_.language(), views_));
    views_->addWidget(year_ = new YearView(views_));
    column->addWidget(views_, 1);
    column->addWidget(makeLegend());
    row->addWidget(right, 1);
    connect(month_, &MonthView::dayChanged, this, &DiaryWorkspace::setDay);
    connect(month_, &MonthView::entryWanted, this, &DiaryWorkspace::open);
    connect(year_, &YearView::dayChanged, this, &DiaryWorkspace::setDay);
    connect(year_, &YearView::dayWanted, this, [this](QDate day) {
        setDay(day);
        showYear(false);
    });
    connect(&session_, &Session::contentsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    setFocusProxy(list_);
    month_->setDay(today());
    year_->setDay(today());
    sayMonth();
}

QWidget* DiaryWorkspace::makeLeft()
{
    auto* panel = new QWidget(this);
    panel->setAttribute(Qt::WA_StyledBackground);
    setLook(*panel, "look", QStringLiteral("list"));
    left_ = panel;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 1, 0); // the line at the side stays free
    column->setSpacing(0);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(themeSize("margin") - 4, 12, themeSize("margin") - 4, 4);
    chips->setSpacing(6);
    chips->addWidget(who_ = new FilterChip(tr("Who"), tr("Everybody"), panel));
    chips->addWidget(kind_ = new FilterChip(tr("Kind"), tr("Everything"), panel));
    chips->addStretch(1);
    QList<std::pair<QString, QString>> kinds;
    for (const auto kind : Kinds)
        kinds += {keyOf(kind), kindsWords(kind)};
    kind_->setChoices(kinds);
    for (auto* chip : {who_, kind_})
        connect(chip, &FilterChip::changed, this, &DiaryWorkspace::fill);
    column->addLayout(chips);
    rows_ = new QStackedLayout;
    list_ = new QListView(panel);
    list_->setModel(model_);
    list_->setItemDelegate(new DiaryRowDelegate(*model_, list_));
    list_->setAccessibleName(tr("What is due"));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->installEventFilter(this);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const auto* entry = model_->entryAt(now.row());
        if (entry && !following_)
            choose(entry->id);
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& at) {
        if (const auto* entry = model_->entryAt(at.row()))
            open(entry->id);
    });
    rows_->addWidget(list_);
    auto* nothing = new QWidget(panel);
    auto* words0 = new QVBoxLayout(nothing);
    words0->setContentsMargins(24, 32, 24, 24);
    auto* said = words(tr("Nothing is due. The next thing appears here by itself."), "second", nothing);
    said->setAlignment(Qt::AlignHCenter);
    words0->addWidget(said);
    words0->addStretch(1);
    rows_->addWidget(nothing);
    column->addLayout(rows_, 1);
    column->addWidget(hairline(panel));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(themeSize("margin"), 10, themeSize("margin"), 10);
    foot->addWidget(words(tr("Dates and words, not legal advice. Check with the council."), "label", panel));
    column->addLayout(foot);
    return panel;
}

QWidget* DiaryWorkspace::makeHead()
{
    auto* head = new QWidget(this);
    halves_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    halves_->setContentsMargins({});
    halves_->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    halves_->addLayout(row, 1);
    const auto step = [&](const char* icon, const QString& text, int months) {
        auto* made = new QToolButton(head);
        made->setProperty("kind", QStringLiteral("quiet"));
        made->setIcon(themeIcon(icon));
        made->setIconSize({18, 18});
        made->setAccessibleName(text);
        made->setToolTip(text);
        connect(made, &QToolButton::clicked, this, [this, months] { setDay(month_->day().addMonths(yearTab_->isChecked() ? months * 12 : months)); });
        row->addWidget(made);
    };
    step("left", tr("Earlier (PgUp)"), -1);
    row->addWidget(title_ = words({}, "title", head));
    title_->setWordWrap(false);
    title_->setAlignment(Qt::AlignCenter);
    step("right", tr("Later (PgDn)"), 1);
    row->addSpacing(10);
    auto* now = button(tr("Today"), "plain", head);
    now->setToolTip(tr("Today (Home)"));
    connect(now, &QPushButton::clicked, this, [this] { setDay(today()); });
    row->addWidget(now);
    row->addSpacing(10);
    const auto segment = [&](const QString& text, const char* part) {
        auto* made = button(text, "segment", head);
        setLook(*made, "part", QString::fromLatin1(part));
        made->setCheckable(true);
        made->setMinimumWidth(made->sizeHint().width() + 14);
        row->addWidget(made);
        return made;
    };
    monthTab_ = segment(tr("Month"), "first");
    yearTab_ = segment(tr("Year"), "last");
    monthTab_->setChecked(true);
    connect(monthTab_, &QPushButton::clicked, this, [this] { showYear(false); });
    connect(yearTab_, &QPushButton::clicked, this, [this] { showYear(true); });
    row->addStretch(1);
    row = new QHBoxLayout;
    row->setSpacing(0);
    halves_->addLayout(row);
    auto* calendar = button(tr("Export calendar…"), "plain", head);
    connect(calendar, &QPushButton::clicked, this, &DiaryWorkspace::exportCalendar);
    row->addWidget(calendar);
    row->addSpacing(8);
    auto* wall = button(tr("Print a wall calendar"), "plain", head);
    connect(wall, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(month_->day()); });
    row->addWidget(wall);
    row->addStretch(1);
    row->addStretch(0);
    return head;
}

QWidget* DiaryWorkspace::makeLegend()
{
    auto* legend = new QWidget(this);
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins({});
    row->setSpacing(5);
    for (const auto kind : Kinds) {
        row->addWidget(new EntrySign(kind, legend));
        auto* name = words(kindWords(kind), "label", legend);
        name->setWordWrap(false);
        row->addWidget(name);
        row->addSpacing(14);
    }
    row->addSpacing(10);
    row->addWidget(holidays_ = new ElidedLabel("label", legend), 1);
    holidays_->setAlignment(Qt::AlignRight);
    return legend;
}

void DiaryWorkspace::refresh()
{
    const QDate day = today();
    if (shown_ == session_.contents().revision() && shownOn_ == day)
        return;
    shown_ = session_.contents().revision();
    shownOn_ = day;
    QStringList names;
    for (const auto& entry : session_.diary())
        names += entry.who;
    who_->setChoices(peopleChoices(names));
    const QString nation = transfers::nationOf(session_.contents());
    holidays_->say(nation == u"scotland"            ? tr("Bank holidays of Scotland")
                       : nation == u"northern_ireland" ? tr("Bank holidays of Northern Ireland")
                                                       : tr("Bank holidays of England and Wales"));
    fill();
}

std::vector<Entry> DiaryWorkspace::shownEntries() const
{
    std::vector<Entry> shown;
    std::ranges::copy_if(session_.diary(), std::back_inserter(shown), [this](const Entry& entry) {
        return (who_->chosen().isEmpty() || entry.who == who_->chosen()) && (kind_->chosen().isEmpty() || keyOf(entry.kind) == kind_->chosen());
    });
    return shown;
}

void DiaryWorkspace::fill()
{
    const auto shown = shownEntries();
    const QString nation = transfers::nationOf(session_.contents());
    const auto* before = model_->entryAt(list_->currentIndex().row());
    const QString chosen = before ? before->id : QString();
    following_ = true;
    model_->setEntries(shown, shownOn_);
    if (const int row = model_->rowOf(chosen); row >= 0)
        list_->setCurrentIndex(model_->index(row));
    following_ = false;
    month_->setEntries(shown, shownOn_, nation);
    year_->setEntries(shown, shownOn_, nation);
    year_->setDay(month_->day());
    rows_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
}

void DiaryWorkspace::choose(const QString& id)
{
    const auto* entry = model_->entryAt(model_->rowOf(id));
    if (!entry)
        return;
    if (entry->transfer)
        session_.chooseTransfer(entry->transfer.id());
    else
        session_.choose(entry->place ? entry->place.id() : model::Uuid());
    setDay(entry->actBy);
}

void DiaryWorkspace::open(const QString& id)
{
    const auto& all = session_.diary();
    const auto found = std::ranges::find(all, id, &Entry::id);
    if (found == all.end() || !found->place)
        return;
    const Entry entry = *found;
    if (entry.transfer)
        session_.chooseTransfer(entry.transfer.id());
    Q_EMIT placeWanted(entry.place.id());
}

void DiaryWorkspace::setDay(QDate day)
{
    month_->setDay(day);
    year_->setDay(day);
    sayMonth();
}

void DiaryWorkspace::sayMonth()
{
    const QDate day = month_->day();
    title_->setText(yearTab_->isChecked() ? QLocale().toString(day, tr("yyyy", "year")) : QLocale().toString(day, tr("MMMM yyyy", "month, year")));
    // As wide as its longest month, so that the arrows stay under the pointer.
    const QFontMetrics metrics(themeFont(TextSize::Title, QFont::DemiBold));
    int widest = metrics.horizontalAdvance(title_->text());
    for (int month = 1; month <= 12 && !yearTab_->isChecked(); ++month)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().toString(QDate(day.year(), month, 1), tr("MMMM yyyy", "month, year"))));
    title_->setFixedWidth(widest + 12);
}

void DiaryWorkspace::showYear(bool year)
{
    monthTab_->setChecked(!year);
    yearTab_->setChecked(year);
    views_->setCurrentWidget(year ? static_cast<QWidget*>(year_) : month_);
    sayMonth();
}

void DiaryWorkspace::exportCalendar()
{
    QFileDialog dialog(this, tr("Export calendar"), QFileInfo(session_.document().path()).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("ics"));
    dialog.setNameFilter(tr("Calendars (*.ics)"));
    dialog.selectFile(base::asFileName(session_.contents().title()) + QStringLiteral(".ics"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const auto entries = shownEntries();
    const int forTheTeam = static_cast<int>(entries.size() - transfers::forEverybody(entries).size());
    if (const auto written = transfers::writeCalendar(path, entries, session_.contents().title(), QDateTime::currentDateTimeUtc()); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT said(tr("%n date(s) are in %1.", nullptr, static_cast<int>(entries.size())).arg(QFileInfo(path).fileName())
                    + (forTheTeam > 0 ? u' ' + tr("%n of them are for the team only.", nullptr, forTheTeam) : QString()));
}

bool DiaryWorkspace::keyed(int key)
{
    const int months = yearTab_->isChecked() ? 12 : 1;
    switch (key) {
    case Qt::Key_PageUp: setDay(month_->day().addMonths(-months)); return true;
    case Qt::Key_PageDown: setDay(month_->day().addMonths(months)); return true;
    case Qt::Key_Home: setDay(today()); return true;
    case Qt::Key_Y: showYear(!yearTab_->isChecked()); return true;
    case Qt::Key_J: Q_EMIT logWanted(); return true;
    default: return false;
    }
}

void DiaryWorkspace::resizeEvent(QResizeEvent* event)
{
    constexpr int Small = 1040; // of the month the room, where there is little
    left_->setFixedWidth(themeSize(width() < Small ? "list_least" : "list"));
    QWidget::resizeEvent(event);
}

void DiaryWorkspace::foldHead()
{
    const int both = halves_->itemAt(0)->minimumSize().width() + halves_->itemAt(1)->minimumSize().width() + 16;
    const auto wanted = both > head_->width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (halves_->direction() != wanted)
        halves_->setDirection(wanted);
}

bool DiaryWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == head_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        foldHead();
    if (event->type() == QEvent::KeyPress && watched == list_) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (const auto* entry = model_->entryAt(list_->currentIndex().row()))
                open(entry->id);
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && keyed(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DiaryWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier || !keyed(event->key()))
        QWidget::keyPressEvent(event);
}

void DiaryWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace hedgerow::window
