// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "pages/page.h"
#include "widgets/navigationrail.h"

#include <memory>

/// A page beside the rail, in a window, as the application shows it: drawn from a state alone.
class PageFrame : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Home, Profile, Session, Settings, Setup, SigningOut };

    explicit PageFrame(Kind kind);

    void apply(const ViewState &state);
    [[nodiscard]] Page *page() const { return page_; }
    [[nodiscard]] NavigationRail *rail() const { return rail_; }

    /// Which pages a state can be seen on.
    [[nodiscard]] static QList<Kind> kindsFor(const ViewState &state);
    [[nodiscard]] static const char *name(Kind kind);
    /// Issuer and client ID of the samples, the issuer from the command line.
    [[nodiscard]] static Configuration configuration();

private:
    [[nodiscard]] static Page *makePage(Kind kind);

    NavigationRail *rail_;
    Page *page_;
};
