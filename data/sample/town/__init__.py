# SPDX-FileCopyrightText: 2026 The Hedgerow authors
# SPDX-License-Identifier: CC0-1.0
"""The invented town of Wrensford, made from the drawings in ../plan and always the same.

Everything is laid out in metres of the plan, x to the east and y to the south; grid.py alone knows
where on the National Grid the plan lies.
"""
