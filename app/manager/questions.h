// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person at a screen asks of the centre, as JSON: to be let in, to see, to act. The centre
// answers with the rows of the core's views. Shared by both ends.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/consignment/artisan_view.h"
#include "core/people/facts.h"
#include "core/sales/sales_view.h"
#include "core/stock/place.h"
#include "core/stock/stock_view.h"
#include "core/sync/photos.h"

namespace touat {

/// A manager names themselves by staff id, an artisan by the card's code. Where the answer to a right PIN is
/// passwordWanted, the same question comes again with the password.
struct SessionRequest {
    std::optional<StaffId> staff;
    std::optional<std::string> card;
    std::string pin;
    std::optional<std::string> password = std::nullopt;
    static void fields(auto& self, auto&& visit) {
        visit("staff", self.staff);
        visit("card", self.card);
        visit("pin", self.pin);
        visit("password", self.password);
    }
};

struct SessionReply {
    std::string token; // names the session in every question after it
    Name name;
    std::string portrait;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("name", self.name);
        visit("portrait", self.portrait);
    }
};

/// What is asked: the overview of all stalls, one stall's stock, sales or devices, the artisan's own account.
enum class Asked { overview, stock, sales, account, devices };
template <>
struct EnumWords<Asked> {
    static constexpr auto words =
        std::to_array<std::string_view>({"overview", "stock", "sales", "account", "devices"});
};

struct Question {
    std::string token;
    Asked asked = Asked::overview;
    std::optional<Stall> stall;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("asked", self.asked);
        visit("stall", self.stall);
    }
};

/// All stalls at a glance. `state` changes whenever anything at the centre did.
struct Overview {
    std::int64_t state = 0;
    Moment at;
    std::vector<StallToday> today;
    std::vector<StallStock> stock;
    std::int64_t exceptions = 0;
    static void fields(auto& self, auto&& visit) {
        visit("state", self.state);
        visit("at", self.at);
        visit("today", self.today);
        visit("stock", self.stock);
        visit("exceptions", self.exceptions);
    }
};

struct StockAnswer {
    std::vector<StockRow> items;
    static void fields(auto& self, auto&& visit) { visit("items", self.items); }
};

struct SalesAnswer {
    std::vector<SaleRow> sales;
    static void fields(auto& self, auto&& visit) { visit("sales", self.sales); }
};

enum class DeviceState { works, replaced, revoked };
template <>
struct EnumWords<DeviceState> {
    static constexpr auto words =
        std::to_array<std::string_view>({"works", "replaced", "revoked"});
};

struct DeviceLine {
    int epoch = 1;
    DeviceState state = DeviceState::works;
    std::optional<RevokedFor> reason; // of one that was revoked
    std::optional<Moment> heardAt;    // since the centre began to serve; by its clock
    friend bool operator==(const DeviceLine&, const DeviceLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("state", self.state);
        visit("reason", self.reason);
        visit("heard_at", self.heardAt);
    }
};

/// The newest first.
struct DevicesAnswer {
    Moment at;
    std::vector<DeviceLine> devices;
    static void fields(auto& self, auto&& visit) {
        visit("at", self.at);
        visit("devices", self.devices);
    }
};

// acts of a manager at the centre; each answers with DoneAnswer or a refusal ------------------------

struct ChangePriceOrder {
    std::string token;
    ItemId item;
    Money price;
    std::optional<Day> from;           // nothing: today
    std::optional<ConsentHow> consent; // to less than the tag: how the artisan gave it,
    std::optional<std::string> who;    // and who did
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("item", self.item);
        visit("price", self.price);
        visit("from", self.from);
        visit("consent", self.consent);
        visit("who", self.who);
    }
};

/// What was going to hold from that day on does not.
struct WithdrawPriceOrder {
    std::string token;
    ItemId item;
    Day from;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("item", self.item);
        visit("from", self.from);
    }
};

struct CentreStateOrder {
    std::string token;
    static void fields(auto& self, auto&& visit) { visit("token", self.token); }
};

/// A copy of the centre's book while it serves, unencrypted, where the order says.
struct CopyBookOrder {
    std::string file;
    static void fields(auto& self, auto&& visit) { visit("file", self.file); }
};

struct EnrolCodeOrder {
    std::string token;
    Stall stall;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("stall", self.stall);
    }
};

struct RevokeDeviceOrder {
    std::string token;
    Stall stall;
    int epoch = 1;
    RevokedFor reason = RevokedFor::stolen;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("reason", self.reason);
    }
};

struct SetPlaceOrder {
    std::string token;
    Stall place;
    PlaceCard card;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("place", self.place);
        visit("card", self.card);
    }
};

struct AdmitStaffOrder {
    std::string token;
    Name name;
    Role role = Role::seller;
    std::optional<Stall> stall;
    std::string portrait;
    Language language = Language::arabic;
    std::string pin;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("name", self.name);
        visit("role", self.role);
        visit("stall", self.stall);
        visit("portrait", self.portrait);
        visit("language", self.language);
        visit("pin", self.pin);
    }
};

struct RegisterArtisanOrder {
    std::string token;
    std::string card;
    Name name;
    Name commune;
    std::string portrait;
    std::string pin;
    std::string phone;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("card", self.card);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("portrait", self.portrait);
        visit("pin", self.pin);
        visit("phone", self.phone);
    }
};

/// Gives an artisan a new link, which ends the one before; and with it another card or PIN.
struct ArtisanLinkOrder {
    std::string token;
    std::string artisan; // the number of the card
    bool anotherCard = false;
    std::optional<std::string> pin;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("another_card", self.anotherCard);
        visit("pin", self.pin);
    }
};

struct ArtisanLinkAnswer {
    std::string link; // the last part of its address
    std::string card;
    Name name;
    Name commune;
    static void fields(auto& self, auto&& visit) {
        visit("link", self.link);
        visit("card", self.card);
        visit("name", self.name);
        visit("commune", self.commune);
    }
};

/// Of a contract on paper: without the fingerprint of what both signed nothing is signed.
struct SignContractOrder {
    std::string token;
    ArtisanId artisan;
    Stall stall;
    Terms terms;
    Hash document; // its fingerprint; of no meaning where only that is asked for
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("stall", self.stall);
        visit("terms", self.terms);
        visit("document", self.document);
    }
};

/// A till that is about to take a voucher asks whether another stall took it. Answered with DoneAnswer or a
/// refusal, by any device of the centre: it says nothing of who is there.
struct VoucherQuestion {
    VoucherId voucher;
    static void fields(auto& self, auto&& visit) { visit("voucher", self.voucher); }
};

/// A stall's till has paid an artisan and is about to print the slip: where does the artisan's page open? Only
/// for what this device itself wrote, and once. Answered with SlipLinkAnswer or a refusal.
struct SlipLinkQuestion {
    PayoutId payout;
    static void fields(auto& self, auto&& visit) { visit("payout", self.payout); }
};

struct SlipLinkAnswer {
    std::string address; // with the link, of which the centre keeps the hash; it stands on the slip and nowhere else
    static void fields(auto& self, auto&& visit) { visit("address", self.address); }
};

struct DoneAnswer {
    std::string made; // the id, code or amount in centimes that the act gave; "" otherwise
    static void fields(auto& self, auto&& visit) { visit("made", self.made); }
};

// where each goes
namespace path {
constexpr auto hello = "/v1/hello";
constexpr auto enrol = "/v1/enrol";
constexpr auto sync = "/v1/sync";
constexpr auto session = "/v1/session";
constexpr auto ask = "/v1/ask";
constexpr auto changePrice = "/v1/act/change-price";
constexpr auto withdrawPrice = "/v1/act/withdraw-price";
constexpr auto enrolCode = "/v1/act/enrol-code";
constexpr auto revokeDevice = "/v1/act/revoke-device";
constexpr auto setPlace = "/v1/act/set-place";
constexpr auto admitStaff = "/v1/act/admit-staff";
constexpr auto registerArtisan = "/v1/act/register-artisan";
constexpr auto artisanLink = "/v1/act/artisan-link";
constexpr auto draftContract = "/v1/act/draft-contract"; // answers with the fingerprint of its paper
constexpr auto signContract = "/v1/act/sign-contract";
constexpr auto askVoucher = "/v1/ask-voucher";
constexpr auto photos = "/v1/photos/";
constexpr auto missingPhotos = "/v1/photos/missing"; // these three of devices alone, for nobody's session
constexpr auto putPhoto = "/v1/photos/put";          // the body is the photo
constexpr auto getPhoto = "/v1/photos/get";          // and the answer, here
constexpr auto slipLink = "/v1/slip-link";
constexpr auto centreState = "/v1/state";
constexpr auto certificate = "/v1/certificate"; // of devices alone: what their lines have to show from then on
constexpr auto copyBook = "/v1/copy-book"; // for programs on the centre's own machine alone
} // namespace path

inline const char* pathOf(PhotoErrand errand) {
    return errand == PhotoErrand::ask    ? path::missingPhotos
           : errand == PhotoErrand::send ? path::putPhoto
                                         : path::getPhoto;
}

struct CertificateAnswer {
    std::string certificate; // DER in base64
    static void fields(auto& self, auto&& visit) { visit("certificate", self.certificate); }
};

/// A device names itself and signs what it sends, over a line that shows its certificate.
constexpr auto deviceHeader = "Touat-Device";       // "S07-1"
constexpr auto signatureHeader = "Touat-Signature"; // Ed25519 over signedText(), hex
/// With the answer to a SYNC, some weeks before the certificate ends: the next one.
constexpr auto certificateHeader = "Touat-Certificate";

/// What a device signs: the place too, so that no message can be sent to another.
inline std::string signedText(std::string_view path, std::string_view body) {
    return "TOUAT-HTTP1 " + std::string(path) + '\n' + std::string(body);
}

} // namespace touat
