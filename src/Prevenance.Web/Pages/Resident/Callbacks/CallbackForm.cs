using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Residents;

namespace Prevenance.Web.Pages.Resident.Callbacks;

/// <summary>What was typed to be called back, word for word, and what is to be put right.</summary>
/// <param name="Name">A name.</param>
/// <param name="Telephone">A telephone number.</param>
/// <param name="Moment">One of <see cref="Residents.Moment"/>.</param>
public sealed partial record CallbackForm(string Name = "", string Telephone = "", string Moment = "")
{
    private const int LongestName = 60;
    private const int LongestNumber = 20;

    public static CallbackForm From(IFormCollection form) => new(
        Shortened(form["name"].ToString(), LongestName), Shortened(form["telephone"].ToString(), LongestNumber), form["moment"].ToString());

    /// <summary>What is missing or cannot be read, by the field where it is put right.</summary>
    public IEnumerable<(string Field, Text Error)> Faults()
    {
        if (Name.Length == 0 || Name.Any(IsNoLetter))
            yield return ("name", CallbackText.NameMissing);
        if (!TelephoneNumber().IsMatch(Telephone))
            yield return ("telephone", CallbackText.TelephoneMissing);
        if (!Enum.TryParse<Moment>(Moment, out var moment) || !Enum.IsDefined(moment))
            yield return ("moment", CallbackText.MomentMissing);
    }

    /// <summary>The callback; meaningful only without faults.</summary>
    public Callback ToCallback() => new(Name, Telephone, Enum.Parse<Moment>(Moment));

    /// <summary>What no name holds, and what would upset the screen of who reads it: control signs, and those that turn the direction of writing.</summary>
    private static bool IsNoLetter(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Shortened(string typed, int most) => typed.Trim() is var trimmed && trimmed.Length > most ? trimmed[..most] : trimmed;

    [GeneratedRegex(@"^\+?\d(?:[ .-]?\d){7,14}$")]
    private static partial Regex TelephoneNumber();
}
