// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a table that belong to a transfer, as a short list: a line each, which opens into its
// fields; a row is added by filling in one of them.
#pragma once

#include "window/session.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class FieldEditor;

/// What a line says.
struct RowWords
{
    QString title, detail, far; ///< far: at the end of the line
    bool isPale = false;        ///< done, refused
};

/// The line of a row: opens and closes it.
class RowLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowLine(QWidget* parent);
    void say(const RowWords& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RowWords words_;
};

struct RowsOfTable
{
    model::Table table;
    std::vector<const char*> fields;  ///< that can be edited, in this order
    QString add;                      ///< "Add a cost"
    std::vector<std::pair<const char*, model::Value>> defaults; ///< of a new row
    std::function<RowWords(const model::Record&)> say;
    QString extra = {};               ///< one more thing to do with an open row; empty: none
    std::function<bool(const model::Record&)> hasExtra = {};
    std::function<void(const model::Record&)> doExtra = {};
    const char* ticked = nullptr;     ///< a date field that a tick fills with today: done
};

class RecordRows : public QWidget
{
    Q_OBJECT

public:
    RecordRows(Session& session, RowsOfTable described, QWidget* parent);
    ~RecordRows() override;
    /// Rows are shown in the order given; they must belong to the transfer.
    void show(model::Uuid transfer, const std::vector<model::Record>& rows);
    void commit();

private:
    struct Row;
    Row* makeRow(model::Uuid id);
    void discard(std::unique_ptr<Row>& row);
    void fill(Row& row, const model::Record& record);
    void openRow(Row& row);
    void write(const Row& row, int field, const model::Value& value);
    void remove(model::Uuid id);
    void tick(model::Uuid id, bool done);

    Session& session_;
    RowsOfTable described_;
    model::Uuid transfer_;
    std::vector<std::unique_ptr<Row>> rows_;
    std::unique_ptr<Row> draft_; ///< not in the document yet
    QVBoxLayout* column_;
    QPushButton* add_;
};

} // namespace hedgerow::window
