// SPDX-License-Identifier: Apache-2.0
#include "session/brand/brandcontrol.h"

#include "configuration/configurationvalues.h"
#include "session/brand/logofile.h"
#include "theme/brand.h"
#include "theme/plaintext.h"

#include <bifrost/providerprofile.h>
#include <bifrost/then.h>

#include <QLoggingCategory>

using namespace bifrost;
using namespace Qt::StringLiterals;

static Q_LOGGING_CATEGORY(lcBrand, "bifrost.brand", QtWarningMsg)

    static constexpr qsizetype longestName = 60;
static constexpr std::chrono::seconds patience{10};

BrandControl::BrandControl(const ConfigurationStore &store, Fetch fetch)
    : store_(store), fetch_(std::move(fetch)) {
    connect(&store_, &ConfigurationStore::changed, this, &BrandControl::reconfigure);
    connect(&decoder_, &PictureDecoder::decoded, this, &BrandControl::setFileLogo);
    connect(&loader_, &PictureLoader::changed, this, [this] {
        publishedLogo_ = readableLogo(loader_.picture().toImage());
        update();
    });
    update();
}

BrandControl::~BrandControl() {
    question_.cancel();
}

void BrandControl::setProxies(std::function<Proxy(const QUrl &url)> proxies) {
    loader_.setProxies(std::move(proxies));
}

QString BrandControl::setting(Setting setting) const {
    return store_.current().value(setting).text;
}

void BrandControl::start() {
    isStarted_ = true;
    reconfigure();
}

void BrandControl::reconfigure() {
    if (isStarted_) {
        readLogo();
        ask();
    }
    update();
}

void BrandControl::readLogo() {
    const QString path = setting(Setting::BrandLogo);
    if (path == logoPath_) {
        return;
    }
    logoPath_ = path;
    fileLogo_ = {};
    logoProblem_.reset();
    decoder_.stop();
    if (path.isEmpty()) {
        return;
    }
    const auto content = readLogoFile(path);
    if (const auto *problem = std::get_if<LogoProblem>(&content)) {
        logoProblem_ = *problem;
        return;
    }
    const QByteArray &bytes = std::get<QByteArray>(content);
    if (!isSvg(bytes)) {
        decoder_.decode(bytes);
        return;
    }
    fileLogo_ = readableLogo(drawSvg(bytes));
    if (fileLogo_.isNull()) {
        logoProblem_ = LogoProblem::UnsafeSvg;
    }
}

void BrandControl::setFileLogo(const QImage &logo) {
    fileLogo_ = readableLogo(logo);
    if (logo.isNull()) {
        logoProblem_ = LogoProblem::NotAPicture;
    }
    update();
}

/// Asks once for each issuer, and never again in this run.
void BrandControl::ask() {
    QList<ConfigurationProblem> problems;
    auto client = clientConfiguration(store_.current(), problems);
    const bool isOff = setting(Setting::BrandFromProvider) == "off"_L1;
    const QString issuer = client && !isOff ? client->issuer : QString();
    if (issuer == askedIssuer_) {
        return;
    }
    askedIssuer_ = issuer;
    question_.cancel();
    adopt(std::nullopt);
    if (issuer.isEmpty()) {
        return;
    }
    client->requestTimeout = patience;
    question_ = fetch_(*client);
    then(question_, this, [this, issuer](const Result<std::optional<Branding>> &answer) {
        if (issuer != askedIssuer_) {
            return; // another one was asked meanwhile
        }
        if (!answer) {
            qCInfo(lcBrand) << "the provider's branding is not known:"
                            << toLogString(answer.error());
        }
        adopt(answer ? *answer : std::nullopt);
    });
}

void BrandControl::adopt(const std::optional<Branding> &branding) {
    published_ = branding.value_or(Branding());
    publishedLogo_ = {};
    const QUrl logo =
        published_.light.logo.isEmpty() ? published_.dark.logo : published_.light.logo;
    loader_.load(logo.toString(QUrl::FullyEncoded), askedIssuer_);
    update();
}

void BrandControl::update() {
    BrandView next;
    Brand &brand = next.brand;
    const QString name = plainLine(setting(Setting::BrandName), longestName);
    brand.name = name.isEmpty() ? plainLine(published_.name, longestName) : name;
    const auto own = accentFromText(setting(Setting::BrandAccent));
    const auto light = accentFromText(published_.light.accent);
    const auto dark = accentFromText(published_.dark.accent);
    brand.accent = own ? own : (light ? light : dark);
    brand.darkAccent = own ? own : (dark ? dark : light);
    brand.logo = fileLogo_.isNull() ? publishedLogo_ : fileLogo_;
    const auto &profile = store_.current().profile();
    next.isPublished = profile && !profile->brandingUrl(setting(Setting::Issuer)).isEmpty();
    next.notes = accentNotes(brand);
    if (logoProblem_) {
        next.notes.append(describeLogo(*logoProblem_, logoPath_));
    }
    if (next == view_) {
        return;
    }
    for (const QString &note : std::as_const(next.notes)) {
        if (!view_.notes.contains(note)) {
            qCInfo(lcBrand).noquote() << note;
        }
    }
    view_ = next;
    Q_EMIT changed();
}

QStringList BrandControl::accentNotes(const Brand &brand) const {
    QStringList notes;
    const QString text = setting(Setting::BrandAccent);
    if (!text.isEmpty() && !accentFromText(text)) {
        notes.append(describeUnusableAccent(text));
    }
    for (const auto &[accent, tokens] :
         {std::pair{brand.accent, lightTokens}, std::pair{brand.darkAccent, darkTokens}}) {
        if (accent && branded(tokens, *accent).use == AccentUse::Mended) {
            const QString note = describeMendedAccent(QColor::fromRgb(*accent).name());
            notes.contains(note) ? void() : notes.append(note);
        }
    }
    return notes;
}

ViewState BrandControl::extended(ViewState state) const {
    state.brand = view_;
    return state;
}
