import { ButtonLink } from "@/components/ui/button";

type Service = {
  slug: string;
  name: string;
  description: string;
  lengthMinutes: number;
  heldAs: string;
  priceText: string | null;
};

export function ServiceList({ services }: { services: Service[] }) {
  if (services.length === 0) {
    return <p>There is nothing to ask for at the moment. Please look again in a few days.</p>;
  }
  return (
    <ul className="space-y-6">
      {services.map(({ slug, name, description, lengthMinutes, heldAs, priceText }) => (
        <li className="card rounded-card border border-line bg-raised p-6 sm:p-8" key={slug}>
          <h2 className="text-2xl">{name}</h2>
          <p className="mt-1 text-quiet">
            {lengthMinutes} minutes{priceText && `, ${priceText}`}
          </p>
          <p className="mt-4">{description}</p>
          <p className="mt-2">{heldAs}</p>
          <ButtonLink className="mt-6" href={`/book/${slug}`}>
            See free times
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
