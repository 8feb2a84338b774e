namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>What data.inclusion v1 cannot say of a service.</summary>
internal static class Losses
{
    public static IReadOnlyList<Loss> Of(Service service) => [.. Found(service).Select(loss => new Loss(service.Id, loss.Field, loss.Because))];

    private static IEnumerable<(string Field, Text Because)> Found(Service service)
    {
        if (service.Languages.Count > 0)
            yield return ("languages", new Text("seulement en texte, dans publics_precisions", "only as text, in publics_precisions"));
        if (service.Capacity is { } capacity)
            yield return ("capacity", capacity.Available is null && capacity.Until is null ? new Text("pas de place pour elle", "no field for it") : new Text("seulement en texte, avec sa date", "only as text, with its date"));
        if (service.Audience.MinimumAge is not null || service.Audience.MaximumAge is not null)
            yield return ("age", new Text("seulement en texte, dans publics_precisions", "only as text, in publics_precisions"));
        if (service.Audience.MaximumQuotient is not null)
            yield return ("maximum_quotient", new Text("seulement en texte, dans publics_precisions", "only as text, in publics_precisions"));
        if (service.Audience.IsContradictory)
            yield return ("publics", new Text("« tous publics » ne peut pas y être à côté d’autres : laissé de côté", "everybody cannot stand beside others there: left out"));
        if (service.Freshness.Verified is not null)
            yield return ("assured_date", new Text("date_maj est la date de modification, pas de vérification", "date_maj is the date of modification, not of verification"));
        if (service.Schedules.Any(schedule => !schedule.IsEveryWeek))
            yield return ("schedules", new Text("un rythme que les horaires ne disent pas : laissé de côté", "a rhythm beyond what opening hours can say: left out"));
        else if (service.Schedules.Count > 0)
            yield return ("schedules", new Text("des heures de tout le service, et non d’un de ses lieux : laissées de côté", "hours of the whole service, and not of one of its places: left out"));
        if (service.Publication is not null)
            yield return ("publication", new Text("pas de champ pour l’éditeur et la licence d’un fichier : à dire avec lui", "no field for the publisher and the licence of a file: to be told with it"));
        if (service.Alert is not null)
            yield return ("alert", new Text("pas de champ pour elle", "no field for it"));
        if (service.Accessibility != new Accessibility())
            yield return ("accessibility", new Text("pas de champ pour un service", "no field for a service"));
        if (service.Telephones.Count > 1)
            yield return ("telephone", new Text("un seul numéro par champ : le premier", "one number a field: the first"));
        if (service.Mails.Count(mail => !mail.IsPrivate) > 1)
            yield return ("courriel", new Text("une seule adresse par champ : la première", "one address a field: the first"));
        if (service.Page is { IsClickable: false })
            yield return ("lien_source", new Text("pas encore confirmé : laissé de côté", "not confirmed yet: left out"));
        if (service.Mobilisation.Link is { IsClickable: false })
            yield return ("lien_mobilisation", new Text("pas encore confirmé", "not confirmed yet"));
        if (service.Weeks is { } weeks && weeks != Math.Floor(weeks))
            yield return ("nombre_semaines", new Text("arrondi à la semaine", "rounded to the week"));
    }
}
