// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configurationstore.h"
#include "notices/brandtext.h"
#include "session/brand/brand.h"
#include "session/viewstate.h"

#include <bifrost/branding.h>
#include <bifrost/presentation/pictureloader.h>

#include <functional>

/// The look of the organization: from the settings, and where these say nothing from the provider,
/// if it publishes one. Whatever can't be used is left out, and a note says so.
class BrandControl : public QObject {
    Q_OBJECT
public:
    using Fetch = std::function<QFuture<bifrost::Result<std::optional<bifrost::Branding>>>(
        const bifrost::ClientConfiguration &configuration)>;

    /// `store` must outlive it. Name and accent of the settings are known at once.
    explicit BrandControl(const ConfigurationStore &store, Fetch fetch = bifrost::fetchBranding);
    ~BrandControl() override;

    /// See `bifrost::PictureLoader::setProxies()`.
    void setProxies(std::function<bifrost::Proxy(const QUrl &url)> proxies);
    /// Reads the logo, and asks the provider. Call it when the window has been shown: nothing waits
    /// for it.
    void start();

    [[nodiscard]] const Brand &brand() const { return view_.brand; }
    /// `state` with what Settings shows of the look.
    [[nodiscard]] ViewState extended(ViewState state) const;

Q_SIGNALS:
    void changed();

private:
    void reconfigure();
    void readLogo();
    void ask();
    void adopt(const std::optional<bifrost::Branding> &branding);
    void setFileLogo(const QImage &logo);
    void update();
    [[nodiscard]] QString setting(Setting setting) const;
    [[nodiscard]] QStringList accentNotes(const Brand &brand) const;

    const ConfigurationStore &store_;
    Fetch fetch_;
    BrandView view_;
    bool isStarted_ = false;
    QString logoPath_; ///< that was read last
    QImage fileLogo_;
    std::optional<LogoProblem> logoProblem_;
    QString askedIssuer_; ///< whose answer `published_` is, or will be
    QFuture<bifrost::Result<std::optional<bifrost::Branding>>> question_;
    bifrost::Branding published_;
    QImage publishedLogo_;
    bifrost::PictureDecoder decoder_{bifrost::PictureDecoder::Shape::Whole};
    bifrost::PictureLoader loader_{bifrost::PictureDecoder::Shape::Whole};
};
