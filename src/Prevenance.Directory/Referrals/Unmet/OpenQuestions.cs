using Prevenance.Directories.Search;

namespace Prevenance.Directories.Referrals.Unmet;

/// <summary>What was published of requests without an answer, as questions: they rank nothing, and say of nothing what should be done.</summary>
public static class OpenQuestions
{
    /// <summary>A question for each count that is shown of a theme over all areas, in the order of themes and kinds, never of counts.</summary>
    public static IReadOnlyList<Text> Of(UnmetRelease release) =>
    [
        .. from line in release.Lines.Where(line => line.Area is null).OrderBy(line => ServiceWords.Theme(line.Theme).French, StringComparer.Ordinal)
           let theme = ServiceWords.Theme(line.Theme).WithCapital()
           from one in line.Counts.Index()
           let count = one.Item ?? 0
           where count > 0
           select Of(theme, release.Kinds[one.Index], count),
    ];

    private static Text Of(Text theme, string kind, long count) => kind switch
    {
        DeclineReasons.OutOfArea => Text.Of($"{theme} : {count} personnes habitaient hors de la zone du service. Qui sert les communes d’où elles viennent ?", $"{theme}: {count} people lived outside the area of the service. Who serves the communes that they come from?"),
        "no-room" => Text.Of($"{theme} : {count} personnes n’ont pas trouvé de place. Qui le savait avant elles, et où y en aurait-il ?", $"{theme}: {count} people found no room. Who knew before they did, and where would there be some?"),
        "no-funds" => Text.Of($"{theme} : {count} personnes se sont adressées à un service qui n’avait plus de budget. À quel moment de l’année s’épuise-t-il, et qui l’apprend ?", $"{theme}: {count} people turned to a service that had no funds left. When in the year do they run out, and who is told?"),
        "not-eligible" => Text.Of($"{theme} : {count} personnes ont appris que le service n’était pas fait pour leur situation. Où cela se lisait-il avant ?", $"{theme}: {count} people learnt that the service was not meant for their situation. Where could that be read beforehand?"),
        "language" => Text.Of($"{theme} : {count} personnes n’ont trouvé personne qui parle leur langue. Qui la parle, ailleurs ou au téléphone ?", $"{theme}: {count} people found nobody who speaks their language. Who speaks it, elsewhere or on the telephone?"),
        "already-known" => Text.Of($"{theme} : {count} personnes étaient déjà suivies par le service. Qui le leur demande avant d’écrire ?", $"{theme}: {count} people were already followed by the service. Who asks them before writing?"),
        UnmetKinds.Waiting => Text.Of($"{theme} : {count} personnes ont été mises sur une liste d’attente. Que se passe-t-il pour elles pendant ce temps ?", $"{theme}: {count} people were put on a waiting list. What happens for them meanwhile?"),
        UnmetKinds.NothingFound => Text.Of($"{theme} : pour {count} personnes, aucun service n’a été trouvé. N’existe-t-il pas, ou personne ne l’a-t-il inscrit ?", $"{theme}: for {count} people, no service was found. Is there none, or did nobody enter it?"),
        _ => Text.Of($"{theme} : {count} personnes ont reçu un refus dont la raison n’est pas dans la liste. Quel mot manque à cette liste ?", $"{theme}: {count} people were declined for a reason that is not on the list. Which word does that list lack?"),
    };
}
