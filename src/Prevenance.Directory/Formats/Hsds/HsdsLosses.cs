namespace Prevenance.Directories.Formats.Hsds;

/// <summary>What HSDS 3 cannot say of a service that did not come from there.</summary>
internal static class HsdsLosses
{
    public static IReadOnlyList<Loss> Of(Service service) => [.. Found(service).Select(loss => new Loss(service.Id, loss.Field, loss.Because))];

    private static IEnumerable<(string Field, Text Because)> Found(Service service)
    {
        yield return ("id", new Text("un UUID qui reste prend sa place ; l’identifiant est dans attributes", "a UUID that stays takes its place; the identifier is in attributes"));
        if (service.StructureId is not null)
            yield return ("structure_id", new Text("un UUID qui reste prend sa place", "a UUID that stays takes its place"));
        if (service.Themes.Count > 0)
            yield return ("thematiques", new Text("pas de taxonomie partagée : laissées de côté", "no shared taxonomy: left out"));
        if (service.Audience.Publics.Count > 0)
            yield return ("publics", new Text("pas de champ pour eux : laissés de côté", "no field for them: left out"));
        if (service.Audience.Note is not null)
            yield return ("publics_precisions", new Text("pas de champ pour elles : laissées de côté", "no field for them: left out"));
        if (service.Fees.Kind == FeeKind.Paid)
            yield return ("frais", new Text("seulement en texte, avec le montant", "only as text, with the amount"));
        if (service.Fees is { Kind: FeeKind.Free, Note: not null })
            yield return ("frais_precisions", new Text("« gratuit » en prend la place : laissées de côté", "'free' takes their place: left out"));
        if (service.Weeks is not null)
            yield return ("nombre_semaines", new Text("pas de champ pour lui : laissé de côté", "no field for it: left out"));
        if (service.HoursAWeek is not null)
            yield return ("volume_horaire_hebdomadaire", new Text("pas de champ pour lui : laissé de côté", "no field for it: left out"));
        if (service.Mobilisation.Link is not null)
            yield return ("lien_mobilisation", new Text("pas de champ pour lui : laissé de côté", "no field for it: left out"));
        if (service.Page is { IsClickable: false })
            yield return ("lien_source", new Text("pas encore confirmé : laissé de côté", "not confirmed yet: left out"));
        if (service.Places.Any(place => place.Location?.CommuneCode is not null))
            yield return ("code_insee", new Text("pas de champ pour le code d’une commune : laissé de côté", "no field for the code of a commune: left out"));
        if (service.Audience.MaximumQuotient is not null)
            yield return ("maximum_quotient", new Text("pas de champ pour lui : laissé de côté", "no field for it: left out"));
        if (service.Kind is not null)
            yield return ("type", new Text("pas de champ pour lui : laissé de côté", "no field for it: left out"));
        if (service.Mobilisation.Ways.Count > 0)
            yield return ("modes_mobilisation", new Text("pas de champ pour comment on l’appelle : laissés de côté", "no field for how it is called on: left out"));
        if (service.Mobilisation.By.Count > 0)
            yield return ("mobilisable_par", new Text("pas de champ pour qui peut l’appeler : laissé de côté", "no field for who may call on it: left out"));
        if (service.Reception != Reception.Unknown)
            yield return ("modes_accueil", new Text("pas de champ pour eux : laissés de côté", "no field for them: left out"));
        if (service.Places.Any(place => place.Hours.IsSaid))
            yield return ("horaires_accueil", new Text("seulement en texte, dans la description d’un horaire", "only as text, in the description of a schedule"));
        if (service.Accessibility != new Accessibility())
            yield return ("accessibility", new Text("laissée de côté", "left out"));
        if (service.Publication is not null)
            yield return ("publication", new Text("pas de champ pour l’éditeur et la licence d’un fichier : à dire avec lui", "no field for the publisher and the licence of a file: to be told with it"));
        if (service.Capacity is { Available: null })
            yield return ("capacity", new Text("il y faut un nombre de places : laissée de côté", "it takes a number of places: left out"));
        if (service.Mails.Count(mail => !mail.IsPrivate) > 1)
            yield return ("courriel", new Text("une seule adresse par champ : la première", "one address a field: the first"));
        if (service.Places.Any(place => place.Location is { IsSaid: true } location && (location.Address is null || location.City is null || location.PostalCode is null)))
            yield return ("adresse", new Text("une adresse y est entière, ou absente : laissée de côté", "an address is whole there, or absent: left out"));
    }
}
