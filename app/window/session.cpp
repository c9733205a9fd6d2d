// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps contents and snapshot in step with the document.
#include "window/session.h"

#include "model/transfer.h"
#include "window/background.h"
#include "window/today.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace hedgerow::window {

Session::Session(std::unique_ptr<store::Document> document, QString language, QObject* parent)
    : QObject(parent)
    , document_(std::move(document))
    , language_(std::move(language))
    , contents_(document_->contents())
    , crs_(geo::Crs::fromEpsg(contents_.srs()).value_or(geo::Crs()))
    , builder_(new Background(this))
{
    connect(document_.get(), &store::Document::changed, this, &Session::takeContents);
    connect(document_.get(), &store::Document::saved, this, [this] {
        savedAt_ = QDateTime::currentDateTime();
        Q_EMIT contentsChanged();
    });
    buildSnapshot();
}

Session::~Session()
{
    delete builder_; // before the document whose bytes it may be reading
}

void Session::choose(model::Uuid place)
{
    if (place == chosen_)
        return;
    const model::Uuid before = std::exchange(chosen_, place);
    chosenTransfer_ = {};
    Q_EMIT choiceChanged(chosen_, before);
}

model::Uuid Session::chosenTransfer() const
{
    const auto of = chosen_.isNull() ? std::vector<model::Record>() : model::transfersOf(contents_, chosen_);
    for (const auto& transfer : of)
        if (transfer.id() == chosenTransfer_)
            return chosenTransfer_;
    return of.empty() ? model::Uuid() : of.back().id();
}

void Session::chooseTransfer(model::Uuid transfer)
{
    const model::Record record = contents_.find(model::Table::Transfers, transfer);
    const auto place = record ? record.reference(u"place") : std::nullopt;
    if (!place || (*place == chosen_ && transfer == chosenTransfer()))
        return;
    const model::Uuid before = std::exchange(chosen_, *place);
    chosenTransfer_ = transfer;
    Q_EMIT choiceChanged(chosen_, before);
}

void Session::tick(model::Uuid place, bool on)
{
    if (on == ticked_.contains(place))
        return;
    if (on && ticked_.size() == MostTicked)
        Q_EMIT refused({base::ErrorKind::Refused, tr("Five places are ticked already. Take a tick away first."), {}});
    else if (on)
        ticked_ += place;
    else
        ticked_.removeAll(place);
    Q_EMIT ticksChanged(); // also when refused, so that the box that was clicked is set right
}

void Session::untickAll()
{
    ticked_.clear();
    Q_EMIT ticksChanged();
}

const std::vector<transfers::Entry>& Session::diary() const
{
    const QDate day = today();
    if (diary_.revision != contents_.revision() || diary_.today != day)
        diary_ = {contents_.revision(), day, transfers::diary(contents_, {.today = day, .language = language_, .place = {}, .from = {}, .until = {}})};
    return diary_.entries;
}

template <class Done>
void Session::follow(QFuture<base::Result<Done>> done, const QString& title, std::function<void(const Done&)> then)
{
    auto* watcher = new QFutureWatcher<base::Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, title, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        const auto result = watcher->result();
        if (!result) {
            Q_EMIT refused(result.error());
            return;
        }
        if (then)
            then(*result);
        if (!title.isEmpty())
            Q_EMIT applied(title);
    });
    watcher->setFuture(done);
}

void Session::apply(const model::Step& step, Then then)
{
    follow(document_->apply(step), step.title(), std::move(then));
}

void Session::undo()
{
    follow(document_->undo(), {}, Then());
}

void Session::redo()
{
    follow(document_->redo(), {}, Then());
}

void Session::decide(const std::vector<store::Decision>& decisions, const QString& title)
{
    follow(document_->decide(decisions, title), title, Then());
}

void Session::merge(const QStringList& files, std::function<void(const store::MergeReport&)> then)
{
    follow(document_->merge(files), {}, std::move(then));
}

void Session::goBackTo(const QString& backup, Then then)
{
    follow(document_->goBackTo(backup), {}, std::move(then));
}

void Session::takeMergeBack(Then then)
{
    follow(document_->takeMergeBack(), {}, std::move(then));
}

void Session::bringBack(const QString& backup, model::Table table, model::Uuid row)
{
    follow(document_->bringBackRow(backup, table, row), {}, Then());
}

void Session::takeContents()
{
    contents_ = document_->contents();
    if (!chosen_.isNull() && !contents_.find(model::Table::Places, chosen_))
        choose({});
    ticked_.removeIf([this](model::Uuid place) { return !contents_.find(model::Table::Places, place); });
    Q_EMIT contentsChanged();
    buildSnapshot();
}

void Session::buildSnapshot()
{
    if (builder_->isRunning())
        return; // newer contents are looked for when this one is ready
    builder_->start(
        [contents = contents_, blobs = document_->blobs(), before = snapshot_, language = language_](base::Job& job) {
            return map::Snapshot::of(contents, blobs, before, language, job);
        },
        [this](map::Snapshot made) {
            snapshot_ = std::move(made);
            Q_EMIT snapshotChanged();
            if (snapshot_.revision() != contents_.revision())
                buildSnapshot();
        });
}

void Session::settle()
{
    document_->settle();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (builder_->isRunning() || document_->waiting() > 0);
}

} // namespace hedgerow::window
