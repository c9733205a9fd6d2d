// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PROJ's handles with owners. A context belongs to one thread at a time and never reaches the
// network.
#pragma once

#include <proj.h>

#include <memory>

namespace hedgerow::geo {

struct ProjDeleter {
    void operator()(PJ_CONTEXT* context) const noexcept { proj_context_destroy(context); }
    void operator()(PJ* object) const noexcept { proj_destroy(object); }
    void operator()(PJ_OBJ_LIST* list) const noexcept { proj_list_destroy(list); }
    void operator()(PJ_OPERATION_FACTORY_CONTEXT* factory) const noexcept
    {
        proj_operation_factory_context_destroy(factory);
    }
};

using ProjContext = std::unique_ptr<PJ_CONTEXT, ProjDeleter>;
using ProjObject = std::unique_ptr<PJ, ProjDeleter>;
using ProjList = std::unique_ptr<PJ_OBJ_LIST, ProjDeleter>;
using ProjFactory = std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, ProjDeleter>;

/// Silent and without network, whatever the environment says.
[[nodiscard]] inline ProjContext newProjContext()
{
    ProjContext context(proj_context_create());
    proj_context_set_enable_network(context.get(), 0);
    proj_log_level(context.get(), PJ_LOG_NONE);
    return context;
}

} // namespace hedgerow::geo
