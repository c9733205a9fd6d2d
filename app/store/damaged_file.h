// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A damaged document, open for reading what is left.
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/document.h"

#include <QTemporaryDir>

#include <memory>

namespace hedgerow::store {

/// The file itself is never written: where a journal waits, both are copied and put right elsewhere.
class DamagedFile
{
public:
    /// Fails (Input) where there is no file, or nothing of a Hedgerow document in it.
    [[nodiscard]] static base::Result<std::unique_ptr<DamagedFile>> open(const QString& path);

    [[nodiscard]] Connection& connection() const noexcept { return *connection_; }
    [[nodiscard]] const QString& documentId() const noexcept { return documentId_; }
    /// As far as it can be read: coordinate system and languages.
    [[nodiscard]] NewDocument settings() const;

private:
    explicit DamagedFile(const QString& path);
    [[nodiscard]] QString readDocumentId();

    QTemporaryDir folder_; ///< of the private copy, where one was needed
    std::unique_ptr<Connection> connection_;
    QString documentId_;
};

/// The answer of a statement, or nothing where the file can't give it.
[[nodiscard]] QString readable(Connection& connection, const QString& sql);

} // namespace hedgerow::store
