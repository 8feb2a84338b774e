using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>
/// What a parent declared of a child who lives in two households: it is kept in the household where it was said, and overwrites nothing of the
/// other's.
/// </summary>
/// <param name="Child">The child.</param>
/// <param name="Household">The household of who declared it.</param>
/// <param name="Words">What was declared.</param>
/// <param name="Day">When.</param>
public sealed record ChildEntry(FileKey Child, string Household, string Words, DateOnly Day)
{
    private static readonly Text Elsewhere = new("un parent a déclaré quelque chose pour cet enfant : demander", "a parent declared something for this child: ask");

    /// <summary>What is read of it in a household: the words in the one where it was said; elsewhere, that there is something to ask.</summary>
    public Text SeenFrom(string household) => household == Household ? new Text(Words, Words) : Elsewhere;
}
