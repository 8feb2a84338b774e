using Prevenance.Accounts;
using Prevenance.Casework.Households;

namespace Prevenance.Casework.Sights;

/// <summary>
/// A file that somebody was let open: what was to be done first, a reason or the glass, was done for this file alone, and for nobody else's
/// whom a part is about.
/// </summary>
/// <param name="family">What is known of the people.</param>
/// <param name="onlooker">Who looks.</param>
/// <param name="file">The file.</param>
/// <param name="on">The day.</param>
internal sealed class OpenFile(Family family, Onlooker onlooker, FileKey file, DateOnly on)
{
    /// <summary>Whether what is hidden was asked to be shown, by a gesture of its own.</summary>
    public bool IsToShow { get; init; }

    /// <summary>Whether there is a file for who looks: across a wall there is none, be the glass broken.</summary>
    public bool IsThere => Sees(PartKind.TeamNote) || Sees(PartKind.Money);

    /// <summary>Whether a part of this person's is seen.</summary>
    public bool Sees(PartKind kind) => Sees(new FilePart(kind, [file]));

    /// <summary>Whether a part is seen, as it stands.</summary>
    public bool Sees(FilePart part) => MaySee(part) && (IsToShow || !IsMasked(part));

    /// <summary>Whether where she lives is masked from who may see it, until they ask for it.</summary>
    public bool MasksAddress => !IsToShow && IsMasked(Address) && MaySee(Address);

    private FilePart Address => new(PartKind.Address, [file]);

    private bool MaySee(FilePart part) => part.Of.Any(owner => onlooker.Of(part, owner) switch
    {
        Sight.Yes or Sight.Show => true,
        Sight.Reason or Sight.Glass => owner == file,
        _ => false,
    });

    /// <summary>A hidden address is on no screen without a gesture.</summary>
    private bool IsMasked(FilePart part) => part.Kind == PartKind.Address && part.Of.Any(owner => family.InHiddenHomesOf(owner, on).Any());
}
