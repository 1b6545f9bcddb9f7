// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

namespace netwharf::words {

namespace {

bool isUnlockedByRights(HealthCode code)
{
    return code == HealthCode::OwnersHidden || code == HealthCode::OwnersProtected
           || code == HealthCode::NamespacesNotReadable;
}

} // namespace

QString capabilities(std::string_view names)
{
    QStringList list = plain(names).toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (list.size() < 2)
        return list.join(QString());
    const QString last = list.takeLast();
    //: The last of a list: %1 those before it
    return Words::tr("%1 and %2").arg(list.join(listSeparator()), last);
}

QString health(const HealthNote &note)
{
    const QString detail = plain(note.detail);
    const int count = static_cast<int>(note.count);
    switch (note.code) {
    case HealthCode::OwnersHidden:
        return Words::tr("The owners of %Ln socket(s) may not be read, for they belong to other users.", nullptr,
                         count);
    case HealthCode::OwnersProtected:
        return Words::tr(
            "The owners of %Ln socket(s) may not be read: no process that may be looked into has them, and "
            "some of your own forbid it.",
            nullptr, count);
    case HealthCode::ProcessesHidden: return Words::tr("This system hides the processes of other users.");
    case HealthCode::ProcessesNotReadable:
        return Words::tr("The list of processes (/proc) cannot be read here, so owners are not known.");
    case HealthCode::NetlinkRefused:
        return Words::tr("The kernel's socket interface may not be used here (%1); slower tables serve instead.")
            .arg(detail);
    case HealthCode::BoundOnlyNotListed:
        return Words::tr("This kernel does not list sockets that hold a port without listening or connecting.");
    case HealthCode::NamespacesNotReadable:
        return Words::tr("The sockets of %Ln other network namespace(s) cannot be read.", nullptr, count);
    case HealthCode::ProtocolNotReadable: return Words::tr("A part of the list could not be read: %1.").arg(detail);
    case HealthCode::EventsRefused:
        return Words::tr("The kernel does not tell when sockets end (%1): connections shorter than the "
                         "interval are missed.")
            .arg(detail);
    case HealthCode::EventsLost:
        return Words::tr("%Ln socket(s) opened and closed too fast to be recorded.", nullptr, count);
    case HealthCode::DumpInterrupted:
        return Words::tr("The kernel's table changed while it was read: a few sockets may be missing.");
    case HealthCode::SampleFailed:
        return Words::tr("The last look failed (%1); the list is older than it should be.").arg(detail);
    }
    return {};
}

QString remedy(const HealthNote &note)
{
    if (note.detail.empty() && isUnlockedByRights(note.code))
        return Words::tr("Netwharf has the rights for it; a sandbox or a security module forbids it all the same.");
    if (note.detail == OwnUserNamespace && isUnlockedByRights(note.code))
        return Words::tr("Netwharf runs in a user namespace of its own, and its rights end there.");
    switch (note.code) {
    case HealthCode::OwnersHidden:
    case HealthCode::OwnersProtected:
        //: %1 names of capabilities of the Linux kernel, the command is typed into a terminal
        return Words::tr("To read the owners a program needs %1, which root has. In a terminal, “sudo netwharf "
                         "sockets” names every owner.")
            .arg(capabilities(note.detail));
    case HealthCode::ProcessesHidden:
        return Words::tr("Its /proc is mounted with hidepid: root sees all processes, and so do the members of the "
                         "group that the mount option gid= names.");
    case HealthCode::ProcessesNotReadable: return Words::tr("In a container or a chroot, mount proc on /proc.");
    case HealthCode::NetlinkRefused:
        return Words::tr("A sandbox or container may forbid it: allow it the address family AF_NETLINK. Sockets "
                         "that hold a port without listening or connecting are missing until then.");
    case HealthCode::BoundOnlyNotListed: return Words::tr("Linux 6.8 and later do.");
    case HealthCode::NamespacesNotReadable:
        //: %1 the name of a capability of the Linux kernel, the command is typed into a terminal
        return Words::tr("To enter them a program needs %1, which root has: run “sudo netwharf sockets” in a "
                         "terminal.")
            .arg(capabilities(note.detail));
    case HealthCode::ProtocolNotReadable:
        return Words::tr("Another look may read it; where it stays so, a sandbox or the kernel forbids it.");
    case HealthCode::EventsRefused:
        return Words::tr("A sandbox or container may forbid it: allow it the address family AF_NETLINK.");
    case HealthCode::EventsLost: return Words::tr("They are counted, not listed; all others are.");
    case HealthCode::DumpInterrupted: return Words::tr("Another look will most likely see all of them.");
    case HealthCode::SampleFailed: return Words::tr("Netwharf goes on trying.");
    }
    return {};
}

} // namespace netwharf::words
