// SPDX-License-Identifier: Apache-2.0
#include "system/jumplist.h"

#ifdef Q_OS_WIN

#include "system/logging.h"

#include <QCoreApplication>
#include <QDir>

#include <initguid.h>

#include <objectarray.h>
#include <propkey.h>
#include <propvarutil.h>
#include <shlobj.h>
#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

/// A COM interface that is released with this object.
template<typename Interface>
class ComPointer {
public:
    ComPointer() = default;
    ~ComPointer() {
        if (pointer_) {
            pointer_->Release();
        }
    }
    Q_DISABLE_COPY_MOVE(ComPointer)

    Interface *operator->() const { return pointer_; }
    [[nodiscard]] Interface *get() const { return pointer_; }
    [[nodiscard]] void **out() { return reinterpret_cast<void **>(&pointer_); }

private:
    Interface *pointer_ = nullptr;
};

const wchar_t *wide(const QString &text) {
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// A task has to have a title, which the link carries as a property.
HRESULT setTitle(IShellLinkW &link, const QString &title) {
    ComPointer<IPropertyStore> properties;
    HRESULT result = link.QueryInterface(IID_IPropertyStore, properties.out());
    if (FAILED(result)) {
        return result;
    }
    PROPVARIANT value;
    result = InitPropVariantFromString(wide(title), &value);
    if (FAILED(result)) {
        return result;
    }
    result = properties->SetValue(PKEY_Title, value);
    PropVariantClear(&value);
    return FAILED(result) ? result : properties->Commit();
}

HRESULT addTask(IObjectCollection &collection, const JumpListTask &task) {
    ComPointer<IShellLinkW> link;
    HRESULT result = CoCreateInstance(CLSID_ShellLink, nullptr, CLSCTX_INPROC_SERVER,
                                      IID_IShellLinkW, link.out());
    if (FAILED(result)) {
        return result;
    }
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    const QString arguments = u"--action "_s + desktopActionName(task.action);
    for (const HRESULT step :
         {link->SetPath(wide(program)), link->SetArguments(wide(arguments)),
          link->SetIconLocation(wide(program), 0), setTitle(*link.get(), task.title)}) {
        if (FAILED(step)) {
            return step;
        }
    }
    return collection.AddObject(link.get());
}

HRESULT setTasks(const QList<JumpListTask> &tasks) {
    ComPointer<ICustomDestinationList> list;
    HRESULT result = CoCreateInstance(CLSID_DestinationList, nullptr, CLSCTX_INPROC_SERVER,
                                      IID_ICustomDestinationList, list.out());
    if (FAILED(result)) {
        return result;
    }
    UINT fitting = 0;
    ComPointer<IObjectArray> removed; // destinations alone can be removed, and there are none
    result = list->BeginList(&fitting, IID_IObjectArray, removed.out());
    if (FAILED(result)) {
        return result;
    }
    ComPointer<IObjectCollection> collection;
    result = CoCreateInstance(CLSID_EnumerableObjectCollection, nullptr, CLSCTX_INPROC_SERVER,
                              IID_IObjectCollection, collection.out());
    for (const JumpListTask &task : tasks) {
        result = FAILED(result) ? result : addTask(*collection.get(), task);
    }
    result = FAILED(result) ? result : list->AddUserTasks(collection.get());
    return FAILED(result) ? result : list->CommitList();
}

} // namespace

/// Qt has initialized COM for the thread of the windows.
void offerJumpList(const QList<JumpListTask> &tasks) {
    if (const HRESULT result = setTasks(tasks); FAILED(result)) {
        qCWarning(lcApp) << "no tasks for the taskbar:" << Qt::hex << quint32(result);
    }
}

#else

void offerJumpList(const QList<JumpListTask> & /*tasks*/) {}

#endif
