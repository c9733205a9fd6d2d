// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jpeg_end.h"

#include <QtEndian>

namespace hedgerow::store {

namespace {

enum Marker : quint8 { Stuffed = 0x00, Restart0 = 0xD0, Restart7 = 0xD7, Start = 0xD8, End = 0xD9, Fill = 0xFF };

quint8 at(const QByteArray& file, qsizetype position)
{
    return static_cast<quint8>(file[position]);
}

/// The position of the next marker at or after this one, past compressed data; the size without one.
qsizetype nextMarker(const QByteArray& file, qsizetype from)
{
    for (qsizetype i = from; i + 1 < file.size(); ++i) {
        const quint8 code = at(file, i + 1);
        const bool inData = code == Stuffed || code == Fill || (code >= Restart0 && code <= Restart7);
        if (at(file, i) == Fill && !inData)
            return i;
    }
    return file.size();
}

} // namespace

bool hasJpegEnd(const QByteArray& file)
{
    qsizetype position = nextMarker(file, 0);
    while (position + 3 < file.size()) {
        const quint8 marker = at(file, position + 1);
        if (marker == End)
            return true;
        if (marker == Start) {
            position = nextMarker(file, position + 2);
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + position + 2);
        position = nextMarker(file, position + 2 + length); // after a scan's head comes its data
    }
    return position + 1 < file.size() && at(file, position + 1) == End;
}

} // namespace hedgerow::store
