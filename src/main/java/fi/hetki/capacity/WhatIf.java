package fi.hetki.capacity;

import fi.hetki.catalogue.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What would be if so many of a service got done in a week. Only thought; nothing of it is written anywhere.
 * @param number a week
 * @param most how many can be tried
 * @param called how many of the waiting list would be called at once
 */
record WhatIf(int number, int most, Outlook outlook, long called) {

	private static final int FEW = 10;

	/** @param number from 0; null begins at what gets done now */
	static WhatIf of(ServiceLoad service, Load load, Forecast.Seen seen, @Nullable Integer number) {
		int now = (load.pace().halves() + 1) / 2;
		int most = Math.max(FEW, 2 * Math.max(now, service.weeklyCapacity()));
		int tried = Math.max(0, Math.min((number != null) ? number : now, most));
		Pace pace = Pace.weekly(tried);
		long free = Math.max(0, pace.places(seen.limits().redOver()) - load.taken());
		return new WhatIf(tried, most, Load.outlook(pace, load.open(), seen.limits(), seen.days()),
				Math.min(free, load.waiting().size()));
	}
}
