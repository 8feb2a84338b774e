namespace Prevenance.Casework.People.Comparing;

/// <summary>What the numbers and the means of contact of two persons have in common.</summary>
internal sealed record NumberAgreement(bool ShareNumber, bool ShareContact, bool Contradict, IReadOnlyList<Text> Reasons)
{
    private const int Majority = 18;

    public int Weight => (ShareNumber ? 3 : 0) + (ShareContact ? 2 : 0) - (Contradict ? 1 : 0);

    public static NumberAgreement Of(Person one, Person other, DateOnly on)
    {
        var shared = one.Identifiers.Select(identifier => identifier.Key).Intersect(other.Identifiers.Select(identifier => identifier.Key)).ToList();
        // A number that one organism replaced by another number contradicts nothing once it has ended.
        var contradict = shared.Count == 0 && Current(one, on).SelectMany(_ => Current(other, on), (mine, theirs) => (mine, theirs)).Any(pair => pair.mine.Organism == pair.theirs.Organism);
        var contact = one.Contacts.Select(means => (means.Kind, means.Key)).Intersect(other.Contacts.Select(means => (means.Kind, means.Key))).Any();
        var children = IsMinor(one, on) && IsMinor(other, on);
        List<Text> reasons = [];
        if (shared.Count > 0)
            reasons.Add(Text.Of($"même numéro {shared[0].Organism}", $"same {shared[0].Organism} number"));
        if (contact)
            reasons.Add(new("même téléphone, adresse ou courriel, qui peuvent être partagés", "same telephone, address or e-mail, which may be shared"));
        if (contradict)
            reasons.Add(new("deux numéros différents du même organisme", "two different numbers of one organism"));
        return new NumberAgreement(shared.Count > 0 && !children, contact, contradict, reasons);
    }

    private static IEnumerable<(string Organism, string Number)> Current(Person person, DateOnly on) =>
        person.Identifiers.Where(identifier => identifier.To is not { } end || end >= on).Select(identifier => identifier.Key);

    private static bool IsMinor(Person person, DateOnly on) => person.Birth is { } birth && birth.Year > on.Year - Majority;
}
