using System.Text.Json;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What is sealed of an appointment.</summary>
/// <param name="Place">Where.</param>
/// <param name="Why">What for.</param>
internal sealed record AppointmentInside(AppointmentPlace Place, string Why)
{
    /// <summary>It, sealed.</summary>
    public byte[] Close(Seal seal) => seal.Close(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>That of a row; nothing where another key sealed it.</summary>
    public static AppointmentInside? Open(AppointmentRow row, Seal seal) => seal.TryBreak(row.Sealed) is { } plain ? JsonSerializer.Deserialize<AppointmentInside>(plain) : null;
}
