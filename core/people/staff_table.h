// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Devices, staff and their PIN tries as rows.
#pragma once

#include <optional>
#include <vector>

#include "core/people/facts.h"
#include "core/people/pin.h"
#include "core/store/query.h"

namespace touat {

struct StaffMember {
    StaffId id;
    Name name;
    Role role = Role::seller;
    std::optional<Stall> stall;
    std::string portrait;
    Language language = Language::arabic;
    std::string pin;
    int pinDigits = 4;
    std::optional<Rights> rights; // instead of the role's
    std::string badge;            // what its code says; "": none
    std::optional<Stall> dismissedBy; // who said so last; none: they work
    Person person() const { return {id, role, rights}; }
    bool isDismissed() const { return dismissedBy.has_value(); }
    Rights mayDo() const { return rights.value_or(rightsOf(role)); }
    /// Whether the device decides about this person: it is the stall where alone the person works,
    /// or the stall admitted the person itself.
    bool belongsTo(const Stream& device) const {
        return stall == device.stall || id.entry().stream.stall == device.stall;
    }
    /// At which stall alone they work, whoever says so. None: at every one.
    std::optional<Stall> worksAt() const {
        const auto by = id.entry().stream.stall;
        return stall || by.isCentre() ? stall : std::optional(by);
    }
    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

class StaffTable {
  public:
    explicit StaffTable(Database& db) : m_db(db) {}
    void insert(StaffId id, const StaffAdmitted& fact);
    void setRights(StaffId id, const std::vector<Right>& rights);
    void setBadge(StaffId id, const std::string& badge);
    void setPin(StaffId id, const std::string& pin, int digits);
    void dismiss(StaffId id, Stall by);
    void readmit(StaffId id);
    /// Also who was dismissed: papers of before have their name.
    std::optional<StaffMember> find(StaffId id);
    bool isDismissed(StaffId id);
    std::optional<StaffMember> byBadge(const std::string& badge);
    /// Who may work at the stall, in the order in which they came.
    std::vector<StaffMember> at(Stall stall);
    /// So too, and behind them who was dismissed; of all stalls where none is named.
    std::vector<StaffMember> everAt(std::optional<Stall> stall);

  private:
    Database& m_db;
};

/// At the centre: who has a password, and its hash. No other place is told, and nothing that goes out has it.
class StaffPasswordTable {
  public:
    explicit StaffPasswordTable(Database& db) : m_db(db) {}
    void set(StaffId staff, const std::optional<std::string>& hash); // none: it was taken away
    /// "": they have none.
    std::string of(StaffId staff);

  private:
    Database& m_db;
};

/// What somebody may do, as one entry said it.
struct RightsWord {
    EntryId entry;
    Rights rights;
};

/// At the centre: all that was said of people's rights, and by which entries, so that it can tell what a
/// device knew of them when it let somebody act.
class RightsWordTable {
  public:
    explicit RightsWordTable(Database& db) : m_db(db) {}
    void insert(StaffId staff, const EntryId& entry, const std::vector<Right>& rights);
    /// In each stream the oldest first. None: nobody admitted such a person.
    std::vector<RightsWord> of(StaffId staff);

  private:
    Database& m_db;
};

struct Device {
    Stream stream;
    Hash publicKey;
    Name stallName;
    std::optional<RevokedFor> revoked; // by the centre
};

class DeviceTable {
  public:
    explicit DeviceTable(Database& db) : m_db(db) {}
    void insert(const DeviceEnrolled& fact);
    void revoke(const Stream& stream, RevokedFor reason);
    std::optional<Device> find(const Stream& stream);
    /// The newest device of the stall.
    std::optional<Device> newest(Stall stall);
    /// Whether a later device of the stall has taken its place, or the centre has revoked it.
    bool isClosed(const Stream& device);
    /// The newest device of every stall but the centre.
    std::vector<Device> stalls();
    std::vector<Device> all();
    /// Those of its stall that this one followed, the oldest first.
    std::vector<Stream> before(const Stream& device);

  private:
    Database& m_db;
};

/// What the centre said last that all journals ended in.
struct Digest {
    Day day;
    Hash hash;
};

class DigestTable {
  public:
    explicit DigestTable(Database& db) : m_db(db) {}
    void insert(const EntryId& entry, const DayDigested& fact);
    /// The newest; of those until a day, where one is named.
    std::optional<Digest> newest(std::optional<Day> until = std::nullopt);

  private:
    Database& m_db;
};

/// Wrong PINs of a person on one way in: at a device, or at the centre through one.
class PinTryTable {
  public:
    using Through = std::optional<ThroughDevice>;
    explicit PinTryTable(Database& db) : m_db(db) {}
    PinTries of(const Stream& device, AnyoneId person, const Through& through);
    void countFailure(const Stream& device, const PinRefused& fact, std::int64_t steadyMs,
                      const std::string& boot);
    void forget(const Stream& device, AnyoneId person, const Through& through);
    /// On every way.
    void forget(const Stream& device, AnyoneId person);
    /// And on every device.
    void forget(AnyoneId person);

  private:
    Database& m_db;
};

} // namespace touat
