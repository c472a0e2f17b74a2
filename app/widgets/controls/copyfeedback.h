// SPDX-License-Identifier: Apache-2.0
#pragma once

class Button;

/// Shows a check mark on the button for two seconds without changing its width or text.
void showCopied(Button &button);
