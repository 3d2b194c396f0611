//! How far apart two places are, by the codes of their regions or by where on the earth they lie.

use serde::{Deserialize, Serialize};

/// How near one region is to another, by their GB/T 2260 codes: two digits for the province, two for the city, two for
/// the district.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nearness {
    /// The same district or county, or one of them lies in the other.
    Here,
    /// The same city.
    City,
    /// The same province.
    Province,
    /// Another province.
    Far,
}

impl Nearness {
    /// Of two regions.
    pub fn between(one: &str, other: &str) -> Self {
        let is_whole =
            |code: &str, digits| code.get(digits..).is_some_and(|rest| rest.bytes().all(|b| b == b'0'));
        let is_same = |digits| one.get(..digits).is_some() && one.get(..digits) == other.get(..digits);
        if one == other || (is_same(4) && (is_whole(one, 4) || is_whole(other, 4))) {
            Self::Here
        } else if is_same(4) {
            Self::City
        } else if is_same(2) {
            Self::Province
        } else {
            Self::Far
        }
    }

    /// Its name in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::City => "city",
            Self::Province => "province",
            Self::Far => "far",
        }
    }
}

/// A point on the earth, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// North of the equator, −90 to 90.
    pub latitude: f64,
    /// East of Greenwich, −180 to 180.
    pub longitude: f64,
}

impl Position {
    /// The mean radius of the earth in kilometres (IUGG).
    const EARTH: f64 = 6371.0;

    /// A point, if there is one of these degrees.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let is_one = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        is_one.then_some(Self { latitude, longitude })
    }

    /// The same within about a kilometre: as much as is needed to say what is near, and as little as can be kept.
    pub fn roughly(self) -> Self {
        let round = |degrees: f64| (degrees * 100.0).round() / 100.0;
        Self { latitude: round(self.latitude), longitude: round(self.longitude) }
    }

    /// How many kilometres it is to another point as the crow flies (haversine).
    pub fn kilometres_to(self, other: Self) -> f64 {
        let (north, east) =
            ((other.latitude - self.latitude).to_radians(), (other.longitude - self.longitude).to_radians());
        let across = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let chord = (north / 2.0).sin().powi(2) + across * (east / 2.0).sin().powi(2);
        2.0 * Self::EARTH * chord.sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_district_is_near_to_itself_to_its_city_and_less_to_its_neighbours() {
        let check = |one, other, near| assert_eq!(Nearness::between(one, other), near, "{one} {other}");
        check("440307", "440307", Nearness::Here);
        check("440307", "440300", Nearness::Here);
        check("440307", "440305", Nearness::City);
        check("440307", "440100", Nearness::Province);
        check("440307", "610900", Nearness::Far);
        check("", "440307", Nearness::Far);
    }

    #[test]
    fn from_longgang_to_the_city_hall_of_shenzhen_is_some_thirty_kilometres() {
        let longgang = Position::new(22.72, 114.25).unwrap();
        let city_hall = Position::new(22.54, 114.06).unwrap();
        let far = longgang.kilometres_to(city_hall);
        assert!((27.0..29.0).contains(&far), "{far}");
        assert!(Position::new(122.0, 0.0).is_none());
        assert!(Position::new(f64::NAN, 0.0).is_none());
    }
}
