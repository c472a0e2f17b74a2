// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "pages/navigationrail.h"
#include "pages/page.h"
#include "session/authenticationclient.h"

#include <memory>

/// A page next to the navigation rail in a window, as in the application, showing a given state.
class PageFrame : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        Home,
        Profile,
        Session,
        Requests,
        Api,
        Settings,
        Welcome,
        Setup,
        SigningOut,
        Proxy,
        Check,
        Accounts
    };

    explicit PageFrame(Kind kind);
    /// A setup page, or a settings page, that checks providers with `check`.
    PageFrame(Kind kind, const ProviderCheck &check);

    void apply(const ViewState &state);
    [[nodiscard]] Page *page() const { return page_; }
    [[nodiscard]] NavigationRail *rail() const { return rail_; }

    /// The pages on which `state` can appear.
    [[nodiscard]] static QList<Kind> kindsFor(const ViewState &state);
    [[nodiscard]] static const char *name(Kind kind);
    /// Issuer and client ID of the samples; the issuer comes from the command line.
    [[nodiscard]] static Configuration configuration();

private:
    [[nodiscard]] static Page *makePage(Kind kind, const ProviderCheck &check);

    NavigationRail *rail_;
    Page *page_;
};
