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
        var (first, usage, birth, born) = (
            TypedIdentity.Name("first", FirstNames, errors), TypedIdentity.Name("usage", UsageName, errors), TypedIdentity.Name("birth", BirthName, errors), TypedIdentity.Born("born", Born, today, errors));
        if (Nir.IsIn(Telephone))
            errors.Note("telephone", PeopleText.NoNir);
        else if (Telephone.Length > LongestTelephone)
            errors.Note("telephone", PeopleText.TelephoneTooLong);
        else if (Telephone.Length > 0 && !MeansRules.IsTelephone(Telephone))
            errors.Note("telephone", PeopleText.NotATelephone);
        var person = new Person(key)
        {
            FirstNames = first,
            UsageName = usage,
            BirthName = birth,
            Birth = born,
            Contacts = Telephone.Length > 0 ? [new ContactMeans(MeansKind.Telephone, Telephone)] : [],
        };
        if (!errors.Any && !person.MayBeFound)
            errors.Note("first", PeopleText.NothingToFind);
        return errors.Any ? null : person;
    }
}
