// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A step on its way into the file: all of it inside a transaction that the caller commits.
#pragma once

#include "model/step.h"
#include "store/bulk_writing.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace hedgerow::store {

/// Who makes a step, and which kind: do, import, undo, redo, settle, adopt.
struct StepHead
{
    QString kind;
    QString title;
    QString author;
    QDateTime at;
    std::optional<quint64> of; ///< of an undo or redo: the step that it turns back or makes again
};

/// From construction to finish() the triggers of the file log under this step.
class StepWriting
{
public:
    StepWriting(Connection& connection, const StepHead& head);

    [[nodiscard]] quint64 id() const noexcept { return id_; }
    /// The step's rows are born, i.e. hold no provisional name. Rows that aren't there any more are
    /// left alone.
    void write(const model::Step& born);
    /// To be called before a step is turned back: makes ready where that is a matter of many rows.
    void expectTurningBack(quint64 step);
    void keepBlob(const QByteArray& bytes);
    enum class Touch : quint8 { No, Values, Shapes };
    /// A table was changed: its time of change will be written, and its extent where shapes were.
    void touched(model::Table table, Touch touch);
    void finish();

private:
    void expect(const model::Step& born);

    Connection& connection_;
    quint64 id_ = 0;
    QString at_;
    BulkWriting bulk_;
    std::array<Touch, model::TableCount> touched_{};
};

/// The first half of the names of rows that are born in a step.
[[nodiscard]] QString bornPrefix(quint64 step);

/// An instant as the file keeps it: 2026-11-24T18:05:09.123Z.
[[nodiscard]] QString instantText(const QDateTime& at);

} // namespace hedgerow::store
