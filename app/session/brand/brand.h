// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/browserpage.h>

#include <QImage>
#include <QRgb>
#include <QString>

#include <optional>

/// The look of an organization, as far as there is one.
struct Brand {
    QString name{}; ///< empty: the application's
    /// As they were asked for: `branded()` makes them readable.
    std::optional<QRgb> accent{};
    std::optional<QRgb> darkAccent{};
    QImage logo{}; ///< null: none; stands out from its background

    friend bool operator==(const Brand &a, const Brand &b) {
        return a.name == b.name && a.accent == b.accent && a.darkAccent == b.darkAccent &&
               a.logo.cacheKey() == b.logo.cacheKey();
    }
};

/// What Settings says of the look.
struct BrandView {
    Brand brand{};
    /// The provider may publish one.
    bool isPublished = false;
    QStringList notes{}; ///< what was changed, or can't be used, in sentences

    friend bool operator==(const BrandView &, const BrandView &) = default;
};

/// The same for the pages in the browser.
[[nodiscard]] bifrost::BrowserLook browserLook(const Brand &brand);
