// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include "base/text.h"

namespace hedgerow::base {

tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, Text::tr("Stopped. Nothing was changed."));
}

int exitStatus(ErrorKind kind) noexcept
{
    return static_cast<int>(kind);
}

} // namespace hedgerow::base
