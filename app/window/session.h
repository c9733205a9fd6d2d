// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all pages share of an open document: its contents and map snapshot, and the chosen place.
#pragma once

#include "geo/crs.h"
#include "map/snapshot.h"
#include "store/document.h"
#include "transfers/diary.h"

#include <QDateTime>
#include <QFuture>

namespace hedgerow::window {

class Background;

/// Owns the document. contents() is always the document's newest; snapshot() follows on a thread of
/// its own and may be a moment behind. Interface thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// language: of names and resource words, "en" or "cy".
    Session(std::unique_ptr<store::Document> document, QString language, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] store::Document& document() const { return *document_; }
    [[nodiscard]] const model::Contents& contents() const { return contents_; }
    [[nodiscard]] const map::Snapshot& snapshot() const { return snapshot_; }
    [[nodiscard]] const geo::Crs& crs() const { return crs_; }
    [[nodiscard]] const QString& language() const { return language_; }
    [[nodiscard]] bool isReadOnly() const { return document_->isReadOnly(); }
    [[nodiscard]] QDateTime savedAt() const { return savedAt_; } ///< invalid: nothing written yet

    /// The chosen place; a null name when there is none.
    [[nodiscard]] model::Uuid chosen() const { return chosen_; }
    void choose(model::Uuid place);
    /// The chosen place's transfer: the one that was chosen with it, else the one begun last; a null
    /// name when it has none.
    [[nodiscard]] model::Uuid chosenTransfer() const;
    void chooseTransfer(model::Uuid transfer); ///< and its place

    /// Places that are ticked to be compared, in the order of their ticks.
    static constexpr int MostTicked = 5;
    [[nodiscard]] const QList<model::Uuid>& ticked() const noexcept { return ticked_; }
    /// Says "refused" when so many are ticked already.
    void tick(model::Uuid place, bool on);
    void untickAll();

    /// Everything that has a date, as of today: worked out anew when the contents or the day change.
    [[nodiscard]] const std::vector<transfers::Entry>& diary() const;

    /// Writes a step; `then` is called on success with the born names of its inserted rows. A step
    /// that can't be written is told by the document's writingFailed.
    using Then = std::function<void(const store::StepDone&)>;
    void apply(const model::Step& step, Then then = {});
    void undo();
    void redo();
    void decide(const std::vector<store::Decision>& decisions, const QString& title);
    /// Both are told by refused() when they can't be done.
    void merge(const QStringList& files, std::function<void(const store::MergeReport&)> then);
    void goBackTo(const QString& backup, Then then);
    void takeMergeBack(Then then);
    void bringBack(const QString& backup, model::Table table, model::Uuid row);

    /// Waits until the writer is idle and the snapshot is up to date. For tests and screenshots.
    void settle();

Q_SIGNALS:
    void contentsChanged();
    void snapshotChanged();
    void choiceChanged(hedgerow::model::Uuid now, hedgerow::model::Uuid before);
    void ticksChanged();
    /// A step was done, with its title, so that a strip can offer Undo.
    void applied(const QString& title);
    void refused(const hedgerow::base::Error& error);

private:
    void takeContents();
    void buildSnapshot();
    template <class Done>
    void follow(QFuture<base::Result<Done>> done, const QString& title, std::function<void(const Done&)> then);

    std::unique_ptr<store::Document> document_;
    QString language_;
    model::Contents contents_;
    map::Snapshot snapshot_;
    geo::Crs crs_;
    model::Uuid chosen_, chosenTransfer_;
    QList<model::Uuid> ticked_;
    struct Dated
    {
        quint64 revision = ~quint64{0};
        QDate today;
        std::vector<transfers::Entry> entries;
    };
    mutable Dated diary_;
    QDateTime savedAt_;
    Background* builder_; ///< of snapshots, one at a time; none is stopped for a newer one
};

} // namespace hedgerow::window
