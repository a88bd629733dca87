// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a photo, and what devices ask about photos, as they come in from anywhere.
#include "core/must.h"
#include "core/photo.h"
#include "core/sync/photos.h"
#include "photo_given.h"
#include "shop.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    auto& shop = fuzz::Shop::its();
    static fuzz::Copy copy(shop.centre, shop.clock); // nothing that comes in changes the book
    static const bool opened = [] {
        copy.open();
        return true;
    }();
    must(opened);
    const auto before = copy.book().head().seq;
    const PhotoFolder folder(shop.centre.parent_path() / "photos");
    const auto taken = takePhoto(copy.book(), folder, bytes);
    must(!taken, "nobody named it");
    must(isPhoto(bytes) == (taken.refusal().reason == Reason::photoUnknown), "a photo is one before it is known");
    if (isPhoto(bytes)) {
        must(!isPhoto(bytes + 'x') && !isPhoto(bytes.substr(0, bytes.size() - 1)), "a photo has an end");
        must(bytes.size() <= mostPhotoBytes, "a photo is small");
    }
    must(!folder.has(hashOfFile(bytes)), "what is refused is not kept");
    json::Parser parser;
    if (const auto held = parser.as<PhotosHeld>(bytes))
        if (const auto missing = missingPhotos(copy.book(), folder, shop.stream.stall, *held))
            must(missing->photos == held->photos, "this centre has none");
    if (const auto wanted = parser.as<PhotoWanted>(bytes))
        must(!givePhoto(copy.book(), folder, shop.stream.stall, wanted->photo), "this centre has none");
    PhotoErrands errands(shop.stall.parent_path() / "photos");
    static fuzz::Copy stall(shop.stall, shop.clock);
    static const bool asks = [] {
        stall.open();
        return true;
    }();
    must(asks);
    errands.plan(stall.book(), {});
    while (errands.next())
        must(!errands.took(bytes), "nothing comes that nobody named");
    must(copy.book().head().seq == before, "photos are no entries");
    return 0;
}
