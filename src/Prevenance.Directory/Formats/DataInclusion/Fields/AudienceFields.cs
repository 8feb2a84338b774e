namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>Whom the service of a record is for, at what price and how it is called on.</summary>
internal static class AudienceFields
{
    public static Audience Audience(RecordFields fields)
    {
        var audience = new Audience { Publics = fields.Values("publics"), Note = fields.Text("publics_precisions"), Condition = fields.Text("conditions_acces") };
        if (audience.IsContradictory)
            fields.Note("publics", NoteKind.Noted, new Text("« tous publics » à côté d’autres : montrés comme écrits, filtrés sur les autres, à vérifier", "everybody beside others: shown as written, filtered by the others, to be verified"));
        if (audience.Condition is not null)
            fields.Note("conditions_acces", NoteKind.Noted, new Text("condition en toutes lettres : à vérifier, jamais supposée remplie", "written condition: to be verified, never silently met"));
        return audience;
    }

    public static Fees Fees(RecordFields fields)
    {
        var note = fields.Text("frais_precisions");
        var fees = new Fees(fields.Value("frais") switch { "gratuit" => FeeKind.Free, "payant" => FeeKind.Paid, _ => FeeKind.Unknown }, note);
        if (fees is { Kind: FeeKind.Paid, Note: null })
            fields.Note("frais", NoteKind.Noted, new Text("payant sans montant : « payant, montant à demander », absent des recherches de services gratuits", "paid without an amount: 'paid, ask how much', not found when asking for free ones"));
        return fees;
    }

    public static Mobilisation Mobilisation(RecordFields fields)
    {
        var mobilisation = new Mobilisation
        {
            Ways = fields.Values("modes_mobilisation"),
            By = fields.Values("mobilisable_par"),
            Note = fields.Text("mobilisation_precisions"),
            Link = ContactFields.Link(fields, "lien_mobilisation"),
        };
        if (mobilisation.IsForProfessionalsOnly)
        {
            fields.Note("mobilisable_par", NoteKind.Noted, mobilisation.Ways.Contains(Directories.Mobilisation.ComeIn)
                ? new Text("« se présenter », mais sur demande d’un professionnel : un habitant ne lit jamais « présentez-vous »", "come in, but on a professional's request: a resident never reads 'come in'")
                : new Text("sur demande d’un professionnel : un habitant lit par qui passer", "on a professional's request: a resident reads through whom"));
        }
        return mobilisation;
    }

    public static Reception Reception(RecordFields fields) => fields.Values("modes_accueil")
        .Aggregate(Directories.Reception.Unknown, (modes, mode) => modes | (mode == "a-distance" ? Directories.Reception.Remote : Directories.Reception.OnSite));
}
