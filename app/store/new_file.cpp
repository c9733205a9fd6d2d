// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include "base/text.h"
#include "store/document_schema.h"
#include "store/file_system.h"
#include "store/layer_styles.h"
#include "store/step_id.h"
#include "store/step_writing.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace hedgerow::store {

namespace {

/// Removes the half-made file unless it has got its name.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString& target)
        : path_(QStringLiteral("%1.new-%2").arg(target).arg(randomId(), 16, 16, QLatin1Char('0')))
    {
    }
    ~UnfinishedFile() { QFile::remove(path_); }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    [[nodiscard]] const QString& path() const noexcept { return path_; }

private:
    QString path_;
};

/// 128 random bits.
QString newDocumentId()
{
    const model::Uuid id{QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    return id.toText();
}

void fill(Connection& connection, const NewDocument& settings, const model::Step& firstStep, const QString& author,
    base::Job& job)
{
    // Nobody sees the file before it is renamed, so a journal on disk would guard nothing.
    connection.run(QStringLiteral("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA journal_mode=MEMORY; "
                                  "PRAGMA synchronous=FULL"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Transaction transaction(connection);
    job.report(0, 3, base::Text::tr("Making the map"));
    createTables(connection, settings);
    writeIdentity(connection, settings, newDocumentId(), author, now);
    const QString kind = firstStep.kind() == model::StepKind::Import ? QStringLiteral("import") : QStringLiteral("do");
    StepWriting step(connection, {kind, firstStep.title(), author, now, {}});
    step.write(firstStep.bornAs(step.id()));
    job.report(1, 3, base::Text::tr("Making the map"));
    createTriggers(connection);
    step.finish();
    writeLayerStyles(connection, settings.languages.value(0, QStringLiteral("en")));
    job.report(2, 3, base::Text::tr("Making the map"));
    if (!job.stopped())
        transaction.commit();
}

} // namespace

base::Outcome makeFile(const QString& path, const NewDocument& settings, const model::Step& firstStep,
    const QString& author, base::Job& job)
{
    const auto exists = [&] {
        return base::failure(base::ErrorKind::Refused,
            base::Text::tr("%1 exists. Choose another name.").arg(fileName(path)));
    };
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return exists();
    if (!canMakeFilesIn(target.absolutePath()))
        return tl::unexpected(cantWriteIn(folderOf(path)));
    const UnfinishedFile file(target.absoluteFilePath());
    try {
        Connection connection(file.path(), Opening::Create);
        fill(connection, settings, firstStep, author, job);
    } catch (const SqlError& error) {
        const base::Error words = writingFailed(error, path, firstStep.title());
        return tl::unexpected(words.kind == base::ErrorKind::Unforeseen ? words : cantWriteIn(folderOf(path), words.detail));
    }
    if (job.stopped())
        return base::cancelled();
    if (!QFile::rename(file.path(), target.absoluteFilePath()))
        return QFileInfo::exists(path) ? exists() : tl::unexpected(cantWriteIn(folderOf(path)));
    syncFolder(target.absolutePath());
    return {};
}

} // namespace hedgerow::store
