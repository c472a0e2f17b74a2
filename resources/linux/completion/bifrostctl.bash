# SPDX-License-Identifier: Apache-2.0
# Completion of bifrostctl for bash. bifrostctl itself says what can follow.
_bifrostctl() {
    # From the first word after the program to the one that is being completed.
    local words=("${COMP_WORDS[@]:1:COMP_CWORD}") word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(bifrostctl complete -- "${words[@]}" 2>/dev/null)
}
complete -o bashdefault -o default -F _bifrostctl bifrostctl
