# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Changes, moves, adds, pastes and deletes places of a document with PyQGIS, as a person would in its
# window. Ends with status 77 where QGIS is absent, and by os._exit: QGIS 3.22 crashes at its exit.
import os
import sys

try:
    from qgis.core import (QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer)
except ImportError:
    print("QGIS isn't here")
    os._exit(77)

application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=places", "places", "ogr")
assert layer.isValid(), "the layer can't be opened"

features = {feature["name"]: feature for feature in layer.getFeatures()}
assert layer.startEditing()
layer.changeAttributeValue(features["Library"].id(), layer.fields().indexOf("story"), "told in QGIS")
layer.changeGeometry(features["Mill"].id(), QgsGeometry.fromPointXY(QgsPointXY(581900, 109900)))
layer.deleteFeature(features["Inn"].id())

added = QgsFeature(layer.fields())
added["name"] = "Kiosk"
added.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(581800, 109800)))
layer.addFeature(added)

pasted = QgsFeature(features["Library"])  # with its uuid, as copy and paste bring it along
pasted["fid"] = None
pasted["name"] = "Library again"
layer.addFeature(pasted)

saved = layer.commitChanges()
print("\n".join(layer.commitErrors()))
sys.stdout.flush()
os._exit(0 if saved else 1)
