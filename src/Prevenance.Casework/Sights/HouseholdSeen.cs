using Prevenance.Accounts;
using Prevenance.Casework.Households;

namespace Prevenance.Casework.Sights;

/// <summary>A household as somebody sees it from a file.</summary>
/// <param name="Key">The household.</param>
/// <param name="View">In what sense it is one.</param>
/// <param name="IsHidden">Whether where it lives is hidden.</param>
/// <param name="Members">Who is, or was, in it.</param>
public sealed record HouseholdSeen(string Key, HouseholdView View, bool IsHidden, IReadOnlyList<MemberSeen> Members)
{
    /// <summary>Whether somebody is in it on a day.</summary>
    public bool IsOn(DateOnly day) => Members.Any(member => member.Days.Hold(day));

    /// <summary>Whether somebody is in it for a part of the time on a day.</summary>
    public bool SharesTimeOn(DateOnly day) => Members.Any(member => member.Days.Hold(day) && member.Percent < Whole);

    /// <summary>All of the time, in per cent.</summary>
    private const int Whole = 100;
}

/// <summary>Somebody in a household, as far as who looks may know of them.</summary>
/// <param name="Person">Who: what a change of the household names them by.</param>
/// <param name="IsNamed">Whether they may be named whole, so that their file may be led to.</param>
/// <param name="Name">Their name, or their initials; nothing where neither may be told.</param>
/// <param name="Days">When they are in it.</param>
/// <param name="Percent">Which part of the time.</param>
/// <param name="IsSelf">Whether it is the person whose file was opened.</param>
public sealed record MemberSeen(FileKey Person, bool IsNamed, string? Name, Days Days, int Percent, bool IsSelf);
