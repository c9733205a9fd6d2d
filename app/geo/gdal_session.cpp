// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules are options of GDAL; the last word against the network is a fetch function that
// refuses.
#include "geo/gdal_session.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <gdal.h>
#include <ogr_srs_api.h>

#include <QDir>

#include <algorithm>
#include <mutex>

namespace hedgerow::geo {

namespace {

constexpr int keptComplaints = 5;

/// Every fetch that a driver tries ends here. A null pointer would mean "use the real one".
CPLHTTPResult* refuseToFetch(const char*, CSLConstList, GDALProgressFunc, void*,
                             CPLHTTPFetchWriteFunc, void*, void*)
{
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("Hedgerow fetches nothing from the network");
    CPLError(CE_Failure, CPLE_NotSupported, "%s", result->pszErrBuf);
    return result;
}

void CPL_STDCALL collect(CPLErr kind, CPLErrorNum, const char* text)
{
    auto* complaints = static_cast<GdalComplaints*>(CPLGetErrorHandlerUserData());
    if (kind == CE_Failure || kind == CE_Warning)
        complaints->note(kind == CE_Failure, QString::fromUtf8(text));
}

} // namespace

void startGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetConfigOption("GDAL_DRIVER_PATH", "disable"); // no plugin from anywhere
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");      // no .aux.xml beside the input
        CPLSetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS",
                           nullptr);                         // else a name of a library to load
        CPLSetConfigOption("GML_SKIP_RESOLVE_ELEMS", "ALL"); // no geometry by reference
        CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE",
                           "200"); // MB of one area, as in GDAL's default
        CPLSetConfigOption("OGR_XLSX_HEADERS", "FORCE");
        CPLSetConfigOption("OGR_ODS_HEADERS", "FORCE");
        CPLSetConfigOption("OGR_GEOMETRY_ACCEPT_UNCLOSED_RING", "YES"); // closed by shape_repair.h
        CPLSetConfigOption("CPL_TMPDIR", QDir::tempPath().toUtf8().constData());
        CPLHTTPSetFetchCallback(refuseToFetch, nullptr);
        OSRSetPROJEnableNetwork(false);
        GDALAllRegister();
    });
}

GdalComplaints::GdalComplaints()
{
    CPLPushErrorHandlerEx(collect, this);
}

GdalComplaints::~GdalComplaints()
{
    CPLPopErrorHandler();
    CPLErrorReset();
}

bool GdalComplaints::mentions(QStringView part) const
{
    const auto has = [part](const QStringList& list) {
        return std::any_of(list.begin(), list.end(),
                           [part](const QString& text) { return text.contains(part); });
    };
    return has(failures_) || has(warnings_);
}

void GdalComplaints::note(bool isFailure, const QString& text)
{
    count_ += isFailure ? 1 : 0;
    QStringList& list = isFailure ? failures_ : warnings_;
    if (list.size() < keptComplaints)
        list += text;
}

void GdalComplaints::forget()
{
    count_ = 0;
    failures_.clear();
    warnings_.clear();
}

} // namespace hedgerow::geo
