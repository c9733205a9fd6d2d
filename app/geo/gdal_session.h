// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GDAL as this program uses it: no network, no plugins, nothing written beside the input, and every
// complaint heard.
#pragma once

#include <QString>
#include <QStringList>

namespace hedgerow::geo {

/// Registers drivers and sets the rules, once for the process. Any thread, as often as you like.
void startGdal();

/// Collects what GDAL complains about on this thread while it lives; nothing reaches stderr.
class GdalComplaints
{
public:
    GdalComplaints();
    ~GdalComplaints();
    GdalComplaints(const GdalComplaints&) = delete;
    GdalComplaints& operator=(const GdalComplaints&) = delete;

    [[nodiscard]] bool any() const noexcept
    {
        return count_ > 0;
    } ///< failures; warnings don't count
    [[nodiscard]] int count() const noexcept { return count_; }
    [[nodiscard]] QString words() const
    {
        return failures_.join(u'\n');
    }                                                    ///< the first few, for details
    [[nodiscard]] bool mentions(QStringView part) const; ///< in a failure or a warning
    void note(bool isFailure, const QString& text);
    void forget();

private:
    int count_ = 0;
    QStringList failures_;
    QStringList warnings_;
};

} // namespace hedgerow::geo
