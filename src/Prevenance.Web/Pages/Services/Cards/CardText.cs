using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Schedules;
using Prevenance.Directories.Search;
using Prevenance.Geography;

namespace Prevenance.Web.Pages.Services.Cards;

internal static class CardText
{
    private const int LettersOfNumber = 10;

    public static readonly Text Title = new("La fiche d’un service", "The card of a service");
    public static readonly Text Back = new("Chercher un autre service", "Look for another service");
    public static readonly Text ForWhom = new("Pour qui", "For whom");
    public static readonly Text Condition = new("Condition", "Condition");
    public static readonly Text ToVerify = new("à vérifier avec le service", "to be verified with the service");
    public static readonly Text Quotient = new("Quotient familial", "Quotient familial");
    public static readonly Text How = new("Comment y aller", "How to go");
    public static readonly Text ThroughWorker = new("Sur demande d’un travailleur social : parlez-en à la personne qui vous accompagne, ou dans une Maison de la Métropole.", "On a social worker's request: speak of it with who is with you, or at a Maison de la Métropole.");
    public static readonly Text NotSaid = new("Non dit : appelez d’abord.", "Not said: call first.");
    public static readonly Text Contact = new("Joindre", "Reach");
    public static readonly Text Place = new("Lieu", "Place");
    public static readonly Text AskWhere = new("lieu à demander", "ask for the place");
    public static readonly Text Week = new("Les sept prochains jours", "The next seven days");
    public static readonly Text Sessions = new("Prochaines dates", "Next dates");
    public static readonly Text Reception = new("Accueil", "Reception");
    public static readonly Text Languages = new("Langues", "Languages");
    public static readonly Text LanguagesNotSaid = new("Non dites : demandez.", "Not said: ask.");
    public static readonly Text Access = new("Accès", "Access");
    public static readonly Text AccessPage = new("Voir l’accès en détail", "See access in detail");
    public static readonly Text Price = new("Prix", "Price");
    public static readonly Text Source = new("D’où cela vient", "Where this comes from");
    public static readonly Text Others = new("D’autres sources en parlent", "Other sources tell of it");
    public static readonly Text OthersLead = new("Quelqu’un qui tient l’annuaire a dit que c’est le même service.", "Somebody who keeps the directory said that it is the same service.");
    public static readonly Text Ended = new("ce service n’existe plus", "this service exists no more");

    public static Text TrueOn(DateOnly day) => Text.Of($"Vrai le {DayText.Of(day)}, d’après l’annuaire. Appelez avant de venir de loin.", $"True on {DayText.Of(day)}, by the directory. Call before you come from far.");

    public static Text Absent(DateOnly since) => Text.Of($"sa source ne le cite plus depuis le {DayText.Of(since)} : appelez d’abord", $"its source has not named it since {DayText.Of(since)}: call first");

    public static Text ThemesInWords(Service service) => Text.Join(new(", ", ", "), service.Themes.Select(ServiceWords.Theme)).WithCapital();

    public static Text AudienceInWords(Audience audience)
    {
        var publics = audience.Narrowing.Count == 0
            ? audience.Publics.Count == 0 ? new Text("non dit", "not said") : new Text("tout le monde", "everybody")
            : Text.Join(new(", ", ", "), audience.Narrowing.Select(ServiceWords.Public));
        return (audience.AgesInWords is { } ages ? Text.Of($"{publics}, {ages}", $"{publics}, {ages}") : publics).WithCapital();
    }

    public static Text AtMost(int quotient) => Text.Of($"{quotient} € au plus", $"€{quotient} at most");

    public static Text Way(string way) => way switch
    {
        Mobilisation.ComeIn => new("venir sur place", "come in"),
        "telephoner" => new("téléphoner", "telephone"),
        "envoyer-un-courriel" => new("écrire un e-mail", "send an e-mail"),
        "utiliser-lien-mobilisation" => new("par son site", "through its site"),
        _ => new(way, way),
    };

    public static Text Of(Reception reception) => reception switch
    {
        Directories.Reception.OnSite => new("Sur place", "On site"),
        Directories.Reception.Remote => new("À distance", "Remote"),
        Directories.Reception.OnSite | Directories.Reception.Remote => new("Sur place ou à distance", "On site or remote"),
        _ => new("Non dit : demandez.", "Not said: ask."),
    };

    public static Text AccessInWords(Accessibility accessibility) => accessibility.Wheelchair switch
    {
        true => new("Accessible en fauteuil roulant", "Wheelchair access"),
        false => new("Pas accessible en fauteuil roulant", "No wheelchair access"),
        null => new("Fauteuil roulant : non dit, demandez.", "Wheelchair: not said, ask."),
    };

    public static Text AreaInWords(AreaServed area) => !area.IsSaid
        ? new("zone servie non précisée", "area served not said")
        : Text.Of($"pour qui habite : {Text.Join(new(", ", ", "), area.Codes.Select(code => AreaServed.NameOf(code, Communes.Own)))}", $"for who lives in: {Text.Join(new(", ", ", "), area.Codes.Select(code => AreaServed.NameOf(code, Communes.Own)))}");

    public static Text Of(Session session) => session.IsClosed
        ? Text.Of($"{DayText.Of(session.Day)} (fermé)", $"{DayText.Of(session.Day)} (closed)")
        : DayText.Of(session.Day);

    public static Text SourceInWords(Service service)
    {
        var (source, changed) = service.Publication is { } publication
            ? (new Text($"{service.Source} ({publication.Publisher}, {publication.Licence})", $"{service.Source} ({publication.Publisher}, {publication.Licence})"), new Text("publié le", "published on"))
            : (new Text(service.Source, service.Source), new Text("mis à jour le", "updated on"));
        return (service.Freshness.Updated, service.Freshness.Verified) switch
        {
            ({ } updated, { } verified) => Text.Of($"{source} ; {changed} {DayText.Of(updated)}, vérifié le {DayText.Of(verified)} par {By(service)}", $"{source}; {changed} {DayText.Of(updated)}, verified on {DayText.Of(verified)} by {By(service)}"),
            ({ } updated, null) => Text.Of($"{source} ; {changed} {DayText.Of(updated)}, pas encore vérifié ici", $"{source}; {changed} {DayText.Of(updated)}, not verified here yet"),
            (null, { } verified) => Text.Of($"{source} ; vérifié le {DayText.Of(verified)} par {By(service)}", $"{source}; verified on {DayText.Of(verified)} by {By(service)}"),
            _ => Text.Of($"{source} ; date de mise à jour inconnue", $"{source}; date of the last update unknown"),
        };
    }

    public static Text Corrected(Correction correction) => Text.Of(
        $"{FieldName(correction.Field)} : corrigé ici le {DayText.Of(correction.MadeOn)}, d’après {KnownFrom(correction)}", $"{FieldName(correction.Field)}: corrected here on {DayText.Of(correction.MadeOn)}, according to {KnownFrom(correction)}");

    /// <summary>From whom it is known: as it was written, but for a service, which says it of itself.</summary>
    private static Text KnownFrom(Correction correction) => correction.By == Actors.Service ? Actors.TheService : KnownSources.Of(correction.KnownFrom) ?? new(correction.KnownFrom, correction.KnownFrom);

    /// <summary>What the source says of what is corrected here.</summary>
    public static Text SourceWrites(Correction correction) => correction.SourceWrites is { } told ? Text.Of($"Sa source écrit : {FieldWords.InWords(correction.Field, told)}", $"Its source writes: {FieldWords.InWords(correction.Field, told)}") : new("Sa source n’en dit rien", "Its source says nothing of it");

    /// <summary>An address in one line; nothing where none is known.</summary>
    public static string Where(Location? location) => location?.InOneLine ?? "";

    /// <summary>A number by pairs, as it is read out.</summary>
    public static string Number(string telephone)
    {
        var national = telephone.StartsWith("+33", StringComparison.Ordinal) ? "0" + telephone[3..] : telephone;
        return national.Length == LettersOfNumber && national.All(char.IsAsciiDigit) ? string.Join(' ', national.Chunk(2).Select(pair => new string(pair))) : telephone;
    }

    private static Text By(Service service) => service.Freshness.VerifiedBy switch
    {
        null or "service" => new("le service", "the service"),
        var other => new(other, other),
    };

    /// <summary>A field of the format, as people call it.</summary>
    public static Text FieldName(string field) => field switch
    {
        "horaires_accueil" => new("horaires", "hours"),
        "telephone" => new("téléphone", "telephone"),
        "courriel" => new("courriel", "e-mail"),
        "contact_nom_prenom" => new("personne à demander (pour les professionnels)", "person to ask for (for professionals)"),
        "adresse" => new("adresse", "address"),
        "complement_adresse" => new("complément d’adresse", "more of the address"),
        "code_postal" => new("code postal", "postal code"),
        "zone_eligibilite" => new("zone servie", "area served"),
        "nom" => new("nom", "name"),
        "description" => new("description", "description"),
        "publics" => new("publics", "publics"),
        "publics_precisions" => new("précisions sur les publics", "more on its publics"),
        "minimum_age" => new("âge minimum", "lowest age"),
        "maximum_age" => new("âge maximum", "highest age"),
        "maximum_quotient" => new("quotient familial au plus, en euros", "highest quotient familial, in euros"),
        "conditions_acces" => new("condition", "condition"),
        "frais" => new("prix", "price"),
        "frais_precisions" => new("précisions sur le prix", "more on the price"),
        "modes_accueil" => new("accueil", "reception"),
        "modes_mobilisation" => new("comment y aller", "how to go"),
        "mobilisable_par" => new("par qui y aller", "through whom to go"),
        "mobilisation_precisions" => new("précisions pour y aller", "more on how to go"),
        "languages" => new("langues", "languages"),
        "wheelchair" => new("accès en fauteuil", "wheelchair access"),
        "capacity" => new("places", "room"),
        _ => new(field.Replace('_', ' '), field.Replace('_', ' ')),
    };
}
