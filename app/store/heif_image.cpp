// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/heif_image.h"

#include <QColorSpace>
#include <QtEndian>

#include <libheif/heif.h>
#include <memory>
#include <vector>

namespace hedgerow::store {

namespace {

template <auto release>
struct Releasing
{
    template <class Thing>
    void operator()(Thing* thing) const
    {
        release(thing);
    }
};
using Context = std::unique_ptr<heif_context, Releasing<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releasing<heif_image_handle_release>>;
using Pixels = std::unique_ptr<heif_image, Releasing<heif_image_release>>;
using Decoding = std::unique_ptr<heif_decoding_options, Releasing<heif_decoding_options_free>>;

HeifFailure failureOf(const heif_error& error)
{
    const bool notHere = error.code == heif_error_Unsupported_filetype || error.code == heif_error_Unsupported_feature
        || error.code == heif_error_Plugin_loading_error;
    return notHere ? HeifFailure::NoDecoder : HeifFailure::Damaged;
}

struct MainPicture
{
    Context context; ///< goes after the handle
    Handle handle;
    heif_error error{};
};

/// The bytes must outlive it.
MainPicture mainPicture(const QByteArray& file)
{
    MainPicture picture{Context(heif_context_alloc()), {}, {}};
    picture.error = heif_context_read_from_memory_without_copy(picture.context.get(), file.constData(),
        static_cast<std::size_t>(file.size()), nullptr);
    if (picture.error.code != heif_error_Ok)
        return picture;
    heif_image_handle* handle = nullptr;
    picture.error = heif_context_get_primary_image_handle(picture.context.get(), &handle);
    picture.handle.reset(handle);
    return picture;
}

QColorSpace colourSpace(const heif_image_handle* handle)
{
    std::vector<char> profile(heif_image_handle_get_raw_color_profile_size(handle));
    if (profile.empty() || heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return QColorSpace::fromIccProfile(QByteArray(profile.data(), static_cast<qsizetype>(profile.size())));
}

QImage copied(const heif_image* pixels, bool isSeeThrough)
{
    int stride = 0;
    const uint8_t* from = heif_image_get_plane_readonly(pixels, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(pixels, heif_channel_interleaved);
    const int height = heif_image_get_height(pixels, heif_channel_interleaved);
    if (!from || width <= 0 || height <= 0)
        return {};
    return QImage(from, width, height, stride, isSeeThrough ? QImage::Format_RGBA8888 : QImage::Format_RGB888).copy();
}

} // namespace

bool isHeif(const QByteArray& file)
{
    if (file.mid(4, 4) != "ftyp")
        return false;
    const QByteArray brand = file.mid(8, 4);
    for (const char* known : {"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif"})
        if (brand == known)
            return true;
    return false;
}

std::variant<QImage, HeifFailure> decodeHeif(const QByteArray& file, qint64 mostPixels)
{
    const MainPicture picture = mainPicture(file);
    if (!picture.handle)
        return failureOf(picture.error);
    const qint64 width = heif_image_handle_get_width(picture.handle.get());
    const qint64 height = heif_image_handle_get_height(picture.handle.get());
    if (width * height > mostPixels)
        return HeifFailure::TooLarge;
    const bool isSeeThrough = heif_image_handle_has_alpha_channel(picture.handle.get()) != 0;
    const Decoding options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    heif_image* decoded = nullptr;
    const heif_error error = heif_decode_image(picture.handle.get(), &decoded, heif_colorspace_RGB,
        isSeeThrough ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Pixels pixels(decoded);
    if (error.code != heif_error_Ok)
        return failureOf(error);
    QImage image = copied(pixels.get(), isSeeThrough);
    if (image.isNull())
        return HeifFailure::Damaged;
    if (const QColorSpace space = colourSpace(picture.handle.get()); space.isValid()) { // phones: Display P3
        image.setColorSpace(space);
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    return image;
}

QByteArray exifOfHeif(const QByteArray& file)
{
    const MainPicture picture = mainPicture(file);
    heif_item_id block = 0;
    if (!picture.handle || heif_image_handle_get_list_of_metadata_block_IDs(picture.handle.get(), "Exif", &block, 1) != 1)
        return {};
    QByteArray exif(static_cast<qsizetype>(heif_image_handle_get_metadata_size(picture.handle.get(), block)), '\0');
    if (exif.size() < 4 || heif_image_handle_get_metadata(picture.handle.get(), block, exif.data()).code != heif_error_Ok)
        return {};
    return exif.mid(4 + qint64{qFromBigEndian<quint32>(exif.constData())}); // how far the TIFF header lies behind this number
}

} // namespace hedgerow::store
