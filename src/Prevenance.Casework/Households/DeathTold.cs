using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Somebody tells of a death, makes sure of it, or gives it another day.</summary>
/// <param name="Person">Who died.</param>
/// <param name="Day">When.</param>
/// <param name="RecordedOn">When the file learnt it.</param>
/// <param name="ConfirmedBy">Who made sure; nothing while nobody did.</param>
public sealed record DeathTold(FileKey Person, DateOnly Day, DateOnly RecordedOn, string? ConfirmedBy = null) : IFamilyChange
{
    IReadOnlyList<string> IFamilyChange.Households => [];

    /// <inheritdoc/>
    public Family Of(Family before)
    {
        if (Day > RecordedOn)
            throw new RefusalException("day", new("attendu : aujourd’hui ou avant", "expected today or before"));
        if (before.Born.TryGetValue(Person, out var born) && Day < born)
            throw new RefusalException("day", Text.Of($"cette personne est née le {DayText.Of(born)}", $"this person was born on {DayText.Of(born)}"));
        return before.DeathOf(Person) is { } told
            ? before with { Deaths = [.. before.Deaths.Select(one => one == told ? told with { Day = Day, ConfirmedBy = ConfirmedBy ?? told.ConfirmedBy } : one)] }
            : before with { Deaths = [.. before.Deaths, new Death(Person, Day, RecordedOn, ConfirmedBy)] };
    }
}

/// <summary>A death that was told is found to be wrong.</summary>
/// <param name="Person">Who is alive.</param>
/// <param name="On">The day on which that was found.</param>
public sealed record DeathTakenBack(FileKey Person, DateOnly On) : IFamilyChange
{
    IReadOnlyList<string> IFamilyChange.Households => [];

    /// <inheritdoc/>
    public Family Of(Family before) => before.DeathOf(Person) is { } told
        ? before with { Deaths = [.. before.Deaths.Select(one => one == told ? told with { TakenBackOn = On } : one)] }
        : throw new RefusalException("day", new("aucun décès n’est noté", "no death is noted"));
}
