// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one menu, which holds everything, and the keys of the window.
#pragma once

class QMenu;

namespace hedgerow::window {

class DocumentPage;
class MainWindow;

/// Fills the menu of an open document. The actions carry the window's shortcuts and belong to it.
void fillMainMenu(QMenu& menu, MainWindow& window, DocumentPage& page);

} // namespace hedgerow::window
