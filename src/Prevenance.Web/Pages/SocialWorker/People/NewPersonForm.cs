using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Casework.People;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.People;

/// <summary>What was typed of somebody new, word for word. Nothing of it is compulsory.</summary>
/// <param name="FirstNames">Her first names.</param>
/// <param name="UsageName">The name of every day.</param>
/// <param name="BirthName">The name of the birth certificate.</param>
/// <param name="Born">A day or a year.</param>
/// <param name="Telephone">A number.</param>
/// <param name="IsMine">Whether who types is her référent.</param>
public sealed record NewPersonForm(string FirstNames = "", string UsageName = "", string BirthName = "", string Born = "", string Telephone = "", bool IsMine = true)
{
    private const int LongestTelephone = 60;

    public static NewPersonForm From(IFormCollection form) => new(
        form["first"].ToString(), form["usage"].ToString(), form["birth"].ToString(), form["born"].ToString().Trim(), form["telephone"].ToString().Trim(), form["mine"].Count > 0);

    /// <summary>Her, under a new key; what cannot be read is noted by its field.</summary>
    public Person? Read(FileKey key, DateOnly today, Errors errors)
    {
        var (first, usage, birth) = (Name("first", FirstNames, errors), Name("usage", UsageName, errors), Name("birth", BirthName, errors));
        var born = Birth.Typed(Born);
        if (new[] { FirstNames, UsageName, BirthName, Telephone }.Any(Nir.IsIn))
            errors.Note("first", PeopleText.NoNir);
        if (Telephone.Length > LongestTelephone)
            errors.Note("telephone", PeopleText.TelephoneTooLong);
        if ((born is null && Born.Length > 0) || born?.Year > today.Year || born?.Date > today)
            errors.Note("born", PeopleText.NotBorn);
        return errors.Any ? null : new Person(key)
        {
            FirstNames = first,
            UsageName = usage,
            BirthName = birth,
            Birth = born,
            Contacts = Telephone.Length > 0 ? [new ContactMeans(MeansKind.Telephone, Telephone)] : [],
        };
    }

    private static PersonName? Name(string field, string typed, Errors errors)
    {
        try
        {
            return PersonName.Optional(typed);
        }
        catch (RefusalException refusal)
        {
            errors.Note(field, refusal.Reason.AsSentence());
            return null;
        }
    }
}
