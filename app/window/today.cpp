// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/today.h"

namespace hedgerow::window {

namespace {

QDate& given()
{
    static QDate day;
    return day;
}

} // namespace

QDate today()
{
    return given().isValid() ? given() : QDate::currentDate();
}

void setToday(QDate day)
{
    given() = day;
}

} // namespace hedgerow::window
