// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace bifrost {

/// A future that has its result already.
template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace bifrost
