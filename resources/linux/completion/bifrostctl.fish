# SPDX-License-Identifier: Apache-2.0
# Completion of bifrostctl for fish. bifrostctl itself says what can follow.
function __bifrostctl_candidates
    set -l words (commandline -opc) (commandline -ct)
    bifrostctl complete -- $words[2..-1] 2>/dev/null
end
complete -c bifrostctl -a '(__bifrostctl_candidates)'
