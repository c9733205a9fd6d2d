// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wrong names are answered with the nearest right one.
#include "geo/layer_choice.h"

#include "base/fold.h"
#include "base/text.h"

namespace hedgerow::geo {

namespace {

using base::Text;

tl::unexpected<base::Error> usage(const QString& sentence)
{
    return base::failure(base::ErrorKind::Usage, sentence);
}

base::Result<int> columnNamed(const SourceLayer& layer, const QString& wanted,
                              const QString& guessed)
{
    const auto column = int(layer.columns.indexOf(wanted.isEmpty() ? guessed : wanted));
    if (wanted.isEmpty() || column >= 0)
        return guessed.isEmpty() && wanted.isEmpty() ? -1 : column;
    const QString nearest = base::nearestWord(wanted, layer.columns);
    return usage(nearest.isEmpty()
                     ? Text::tr("There is no column “%1”. There are: %2.")
                           .arg(wanted, layer.columns.mid(0, 20).join(QStringLiteral(", ")))
                     : Text::tr("There is no column “%1”. Did you mean %2?").arg(wanted, nearest));
}

} // namespace

base::Result<std::size_t> chosenLayer(const VectorSource& source,
                                      const std::vector<LayerSurvey>& surveys,
                                      const QString& wanted)
{
    QStringList names;
    QStringList withAreas;
    for (std::size_t i = 0; i < surveys.size(); ++i) {
        const QString& name = source.layers()[i].name;
        names += name;
        if (surveys[i].areas > 0)
            withAreas += QStringLiteral("%1 (%2)").arg(name).arg(surveys[i].areas);
        if (!wanted.isEmpty() && name == wanted)
            return i;
    }
    if (!wanted.isEmpty()) {
        const QString nearest = base::nearestWord(wanted, names);
        return usage(nearest.isEmpty()
                         ? Text::tr("%1 has no layer “%2”. It has: %3.")
                               .arg(source.name(), wanted, names.join(QStringLiteral(", ")))
                         : Text::tr("%1 has no layer “%2”. Did you mean %3?")
                               .arg(source.name(), wanted, nearest));
    }
    const int guessed = guessedLayer(surveys);
    if (guessed >= 0)
        return std::size_t(guessed);
    return usage(Text::tr("%1 holds several layers with areas: %2. Choose one with --layer.")
                     .arg(source.name(), withAreas.mid(0, 10).join(QStringLiteral(", "))));
}

base::Result<ColumnPlaces> chosenColumns(const SourceLayer& layer, const BoundaryOptions& options,
                                         const ColumnChoice& guess)
{
    const auto code = columnNamed(layer, options.codeColumn, guess.code);
    const auto name = columnNamed(layer, options.nameColumn, guess.name);
    const auto nameCy = columnNamed(layer, options.nameCyColumn, guess.nameCy);
    for (const auto* column : {&code, &name, &nameCy}) {
        if (!*column)
            return tl::unexpected(column->error());
    }
    return ColumnPlaces{*code, *name, *nameCy, int(layer.columns.indexOf(guess.population))};
}

} // namespace hedgerow::geo
