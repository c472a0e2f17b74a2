// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From here on, scroll areas tell assistive technology about their children by an interface of
/// ours. Qt's own reads past the end of its list when it is asked for a child that has gone, and
/// the program ends. May be called more than once.
void installScrollAreaAccessibility();
