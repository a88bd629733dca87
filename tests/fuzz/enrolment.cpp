// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device says that is nobody yet: a code as it was typed, the two questions of a joining device.
#include "core/journal/json.h"
#include "core/must.h"
#include "core/people/staff_table.h"
#include "core/sync/enrolment.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    (void)readEnrolCode(text);
    json::Parser parser;
    const auto hello = parser.as<HelloRequest>(text);
    const auto request = parser.as<EnrolRequest>(text);
    if (!hello && !request) return 0;
    auto& shop = fuzz::Shop::its();
    fuzz::Copy copy(shop.centre, shop.clock);
    copy.open();
    const auto devices = DeviceTable(copy.db()).all().size();
    const auto head = copy.book().head().seq;
    if (hello) (void)answerHello(copy.book(), *hello, {"certificate"});
    if (request) (void)enrol(copy.book(), *request);
    must(DeviceTable(copy.db()).all().size() == devices, "nobody joins without a code that was given");
    must(copy.book().head().seq == head, "and nothing is written about who tried");
    return 0;
}
