// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/protocolstep.h>

#include <QObject>

#include <memory>

namespace bifrost {

class ProtocolTracePrivate;

/// Records each step of the protocol that a client takes: what was sent and received, how long it
/// took, and which checks were made. For a page or a log for developers.
///
/// Give it to a client before the client is made; without one, nothing is recorded. Requests of an
/// `ApiClient`, of `examine()` and of `Client::checkProvider()` are not recorded.
///
/// **Secrets.** They are masked when a step is recorded (`ProtocolStep::Field`), so that the trace
/// never holds one. What a provider sends with its tokens is masked unless it is known to be
/// harmless. Claims are about a person: they are there, and left out of `toHar()` and `toCurl()`.
///
/// **Bounds.** It is kept in memory alone. Beyond `maximumSteps` or `maximumSize` the oldest steps
/// are removed.
///
/// **Threads, lifetime.** It belongs to the thread of its client, which shares it: it can be read
/// after the client is gone.
///
/// \code
/// const auto trace = std::make_shared<bifrost::ProtocolTrace>();
/// auto client = bifrost::Client::create({.issuer = QStringLiteral("acme"),
///                                        .clientId = QStringLiteral("..."),
///                                        .protocolTrace = trace});
/// \endcode
class BIFROST_EXPORT ProtocolTrace : public QObject {
    Q_OBJECT
public:
    /// Whether steps are recorded.
    enum class Recording {
        On,  ///< they are recorded
        Off, ///< requests cost nothing more than without a trace
    };
    static constexpr int maximumSteps = 300;                  ///< the number of steps that are kept
    static constexpr qsizetype maximumSize = 2 * 1024 * 1024; ///< of all of them, in characters

    /// Records from now on.
    ProtocolTrace();
    ~ProtocolTrace() override;

    /// The steps, in the order of their beginning. A copy costs nothing.
    [[nodiscard]] QList<ProtocolStep> steps() const;
    /// Removes all steps.
    void clear();

    /// Whether steps are recorded.
    [[nodiscard]] Recording recording() const;
    /// Starts or stops recording. `Off` removes all steps. The steps of an operation that is
    /// pending may be incomplete.
    void setRecording(Recording recording);

Q_SIGNALS:
    /// `steps()` or `recording()` has changed.
    void changed();

private:
    friend class ProtocolTracePrivate;
    std::unique_ptr<ProtocolTracePrivate> d_;
};

} // namespace bifrost
