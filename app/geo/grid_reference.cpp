// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In both grids 25 letters, A to Z without I, fill a block of 5 by 5 squares row by row from the
// north-west. Ireland has one such block; Britain has blocks of blocks, with the origin at SV.
#include "geo/grid_reference.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr double squareSide = 100'000;
constexpr int squaresEast = 7;   ///< the National Grid's frame: 700 km
constexpr int squaresNorth = 13; ///< by 1 300 km
constexpr int mostDigits = 12;

struct Cell {
    int east = 0;
    int north = 0;
};

/// Place of a letter in its block of 5 by 5, from the south-west; nothing for I.
std::optional<Cell> cellOf(QChar letter)
{
    const int index = letter.unicode() - u'A';
    if (index < 0 || index > 25 || letter == u'I')
        return std::nullopt;
    const int withoutI = letter > u'I' ? index - 1 : index;
    return Cell{withoutI % 5, 4 - withoutI / 5};
}

QChar letterOf(Cell cell)
{
    const int withoutI = (4 - cell.north) * 5 + cell.east;
    return QChar(u'A' + (withoutI >= 8 ? withoutI + 1 : withoutI));
}

std::optional<Cell> britishSquare(QChar first, QChar second)
{
    const auto block = cellOf(first);
    const auto cell = cellOf(second);
    if (!block || !cell)
        return std::nullopt;
    // S is the block of the origin: third from the west, second from the south.
    const Cell square{(block->east - 2) * 5 + cell->east, (block->north - 1) * 5 + cell->north};
    const bool inFrame = square.east >= 0 && square.east < squaresEast && square.north >= 0 &&
                         square.north < squaresNorth;
    return inFrame ? std::optional(square) : std::nullopt;
}

/// Squares with land (domain 4g); the best guess at a mistyped square is one of these.
bool hasLand(const QString& letters)
{
    static const QStringList land =
        QStringLiteral("HP HT HU HW HX HY HZ NA NB NC ND NF NG NH NJ NK NL NM NN NO "
                       "NR NS NT NU NW NX NY NZ OV SC SD SE TA SH SJ SK TF TG SM SN "
                       "SO SP TL TM SR SS ST SU TQ TR SV SW SX SY SZ TV")
            .split(u' ');
    return land.contains(letters);
}

/// Letters that are taken for one another, likeliest first.
QString lookalikes(QChar letter)
{
    switch (letter.unicode()) {
    case u'I':
        return QStringLiteral("LTJ");
    case u'O':
        return QStringLiteral("QDC");
    default:
        return {};
    }
}

QString nearestSquare(const QString& letters)
{
    for (int place = 1; place >= 0; --place) {
        for (const QChar letter : lookalikes(letters[place])) {
            QString mended = letters;
            mended[place] = letter;
            if (hasLand(mended))
                return mended;
        }
    }
    return {};
}

tl::unexpected<base::Error> noSuchSquare(const QString& letters)
{
    const QString nearest = letters.size() == 2 ? nearestSquare(letters) : QString();
    if (nearest.isEmpty())
        return base::failure(ErrorKind::Usage, Text::tr("There is no square %1.").arg(letters));
    return base::failure(ErrorKind::Usage,
                         Text::tr("There is no square %1. Did you mean %2?").arg(letters, nearest));
}

QString spaced(const QString& letters, const QString& digits)
{
    if (digits.isEmpty())
        return letters;
    const auto half = digits.size() / 2;
    return letters + u' ' + digits.left(half) + u' ' + digits.mid(half);
}

/// O for 0 and so on, as hands write them.
QString mendedDigits(QString digits)
{
    digits.replace(u'O', u'0')
        .replace(u'I', u'1')
        .replace(u'L', u'1')
        .replace(u'S', u'5')
        .replace(u'B', u'8');
    return digits;
}

/// Moves the corner for "TQ80NW": a quarter of the 10 km square.
bool applyQuadrant(GridSquare& square, const QString& quadrant)
{
    if (quadrant.isEmpty())
        return true;
    if (square.side != 10'000)
        return false;
    square.side /= 2;
    square.words = square.words.remove(u' ') + quadrant;
    square.corner.x += quadrant[1] == u'E' ? square.side : 0;
    square.corner.y += quadrant[0] == u'N' ? square.side : 0;
    return true;
}

base::Result<GridSquare> squareOf(const QString& letters, const QString& digits,
                                  const QString& quadrant)
{
    GridSquare square;
    square.grid = letters.size() == 1 ? Grid::Irish : Grid::British;
    const auto cell =
        letters.size() == 1 ? cellOf(letters[0]) : britishSquare(letters[0], letters[1]);
    if (!cell)
        return noSuchSquare(letters);
    const auto half = digits.size() / 2;
    if (digits.size() % 2 != 0)
        return base::failure(
            ErrorKind::Usage,
            Text::tr("A grid reference has as many figures for east as for north. %1 %2 has %n, "
                     "so one is missing or too many.",
                     nullptr, int(digits.size()))
                .arg(letters, digits));
    square.words = spaced(letters, digits);
    square.side = squareSide / std::pow(10, half);
    square.corner = {cell->east * squareSide + digits.left(half).toDouble() * square.side,
                     cell->north * squareSide + digits.mid(half).toDouble() * square.side};
    if (!applyQuadrant(square, quadrant))
        return base::failure(
            ErrorKind::Usage,
            Text::tr("The corner %1 goes with two figures, as in TQ80NW.").arg(quadrant));
    return square;
}

} // namespace

std::optional<base::Result<GridSquare>> readGridReference(const QString& text)
{
    static const QRegularExpression punctuation(QStringLiteral("[\\s,.:;()\\[\\]–—-]+"));
    static const QRegularExpression before(
        QStringLiteral("^(?:OSGB(?:36)?|OSNGR|NGR|OS(?=GRID|[A-Z]{2}[0-9])|GRIDREF(?:ERENCE)?)+"));
    static const QRegularExpression shape(QStringLiteral("^([A-Z]{1,2})([0-9]*)(NW|NE|SW|SE)?$"));
    static const QRegularExpression written(
        QStringLiteral("^([A-Z]{1,2})([0-9OILSB]*[0-9][0-9OILSB]*)$"));
    static const QRegularExpression twice(
        QStringLiteral("^[A-Z]{1,2}[0-9]{2,12}[A-Z]{1,2}[0-9]{2,12}$"));

    QString tidy = text.toUpper();
    tidy.remove(punctuation).remove(before);
    if (tidy.size() == 0 || tidy.size() > 3 * mostDigits || !tidy[0].isLetter())
        return std::nullopt;
    // "IJ 338 740": I for Ireland before the letter. No British square begins with I.
    static const QRegularExpression irish(QStringLiteral("^I([A-HJ-Z][0-9]+)$"));
    if (const auto match = irish.match(tidy); match.hasMatch())
        tidy = match.captured(1);
    if (const auto match = shape.match(tidy);
        match.hasMatch() && match.capturedLength(2) <= mostDigits) {
        if (match.capturedLength(2) == 0 && match.capturedLength(1) == 1)
            return std::nullopt; // one letter alone is more likely a word begun
        return squareOf(match.captured(1), match.captured(2), match.captured(3));
    }
    if (twice.match(tidy).hasMatch())
        return base::failure(
            ErrorKind::Usage,
            Text::tr("There are two positions in “%1”. Give one.").arg(text.simplified()));
    if (const auto match = written.match(tidy);
        match.hasMatch() && match.capturedLength(2) <= mostDigits && match.capturedLength(2) >= 2) {
        const auto mended = squareOf(match.captured(1), mendedDigits(match.captured(2)), {});
        if (mended)
            return base::failure(ErrorKind::Usage,
                                 Text::tr("“%1” has letters where figures belong. Did you mean %2?")
                                     .arg(text.simplified(), mended->words));
    }
    return std::nullopt;
}

QString writeGridReference(Grid grid, model::Point p, int digits)
{
    const int wide = grid == Grid::British ? squaresEast : 5;
    const int high = grid == Grid::British ? squaresNorth : 5;
    if (!p.isFinite() || p.x < 0 || p.y < 0 || p.x >= wide * squareSide || p.y >= high * squareSide)
        return {};
    const Cell square{int(p.x / squareSide), int(p.y / squareSide)};
    QString letters;
    if (grid == Grid::British)
        letters += letterOf({square.east / 5 + 2, square.north / 5 + 1});
    letters += letterOf({square.east % 5, square.north % 5});

    const int half = qBound(0, digits / 2, mostDigits / 2);
    const double unit = squareSide / std::pow(10, half);
    const auto figures = [&](double metres) {
        const auto count = qint64(std::floor(std::fmod(metres, squareSide) / unit));
        return QStringLiteral("%1").arg(count, half, 10, QLatin1Char('0'));
    };
    return half == 0 ? letters : letters + u' ' + figures(p.x) + u' ' + figures(p.y);
}

} // namespace hedgerow::geo
